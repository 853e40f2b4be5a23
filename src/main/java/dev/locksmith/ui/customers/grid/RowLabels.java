package dev.locksmith.ui.customers.grid;

import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import java.time.Instant;
import java.util.Locale;

/// The values of the grid that need words, in the reader's language and time zone.
final class RowLabels {
    private final Locale locale;
    private final TimeFormat times;

    RowLabels(Texts texts) {
        locale = texts.locale();
        times = TimeFormat.forStaff(texts);
    }

    String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(locale);
    }

    String day(Instant moment) {
        return times.date(moment);
    }
}
