package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.CustomerRow;
import dev.locksmith.text.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a line of the grid says in each column, in the reader's language and time zone.
final class RowLabels {
    private final Locale locale;
    private final DateTimeFormatter day;

    RowLabels(Texts texts, ZoneId zone) {
        locale = texts.locale();
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
    }

    String of(GridColumn column, CustomerRow row) {
        return switch (column) {
            case ID -> Long.toString(row.id());
            case NAME -> row.name();
            case EMAIL -> row.email();
            case GROUP -> row.group();
            case PHONE -> known(row.telephone());
            case ZIP -> known(row.postcode());
            case COUNTRY -> country(known(row.countryCode()));
            case STATE -> known(row.region());
            case SINCE -> day.format(row.createdAt());
            case WEBSITE -> row.website();
            case ACTION -> "";
        };
    }

    private String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(locale);
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
