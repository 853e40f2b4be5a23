package dev.locksmith.ui.customers.grid;

import dev.locksmith.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// The values of the grid that need words, in the reader's language and time zone.
final class RowLabels {
    private final Locale locale;
    private final DateTimeFormatter day;

    RowLabels(Texts texts, ZoneId zone) {
        locale = texts.locale();
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
    }

    String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(locale);
    }

    String day(Instant moment) {
        return day.format(moment);
    }
}
