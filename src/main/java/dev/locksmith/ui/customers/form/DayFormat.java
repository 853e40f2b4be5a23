package dev.locksmith.ui.customers.form;

import dev.locksmith.text.Texts;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How days are typed: in the order of the reader's language, or as ISO 8601 has it. A day that no calendar has is
/// unreadable and never bent into one that it has.
public final class DayFormat {
    private static final String ISO_ORDER = "YYYY-MM-DD";

    private final String pattern;
    private final DateTimeFormatter own;
    private final List<DateTimeFormatter> readable;

    public DayFormat(Locale locale) {
        pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("G+", "")
                .replaceAll("[yu]+", "uuuu")
                .strip();
        own = strict(pattern, locale);
        // 1/5 is as good as 01/05
        readable = List.of(
                own, strict(pattern.replace("MM", "M").replace("dd", "d"), locale), DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static DateTimeFormatter strict(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
    }

    /// Such as “M/D/YYYY or YYYY-MM-DD”.
    String wanted(Texts texts) {
        var order = pattern.replace('u', 'y').toUpperCase(Locale.ROOT);
        return order.equals(ISO_ORDER) ? order : texts.get("customers.day.either", order, ISO_ORDER);
    }

    public TypedDay read(String words) {
        var typed = words.strip();
        if (typed.isEmpty()) return new TypedDay.NoDay();
        return readable.stream()
                .flatMap(format -> read(typed, format).stream())
                .findFirst()
                .<TypedDay>map(TypedDay.Day::new)
                .orElseGet(() -> new TypedDay.NotADay(words));
    }

    private static Optional<LocalDate> read(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    String words(TypedDay day) {
        return switch (day) {
            case TypedDay.NoDay _ -> "";
            case TypedDay.Day(var date) -> own.format(date);
            case TypedDay.NotADay(var words) -> words;
        };
    }
}
