package dev.locksmith.customer.imports.row;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates as programs and people write them. Where day and month could be either, the day comes first, as in Commerce's
/// own example (`30/10/15 12:49`); with two digits, a year is one of the hundred that end this year.
public final class ImportDates {
    private static final Pattern DATE_AND_TIME = Pattern.compile("(\\S+?)(?:(?:T|\\s+)(\\d{1,2}:\\d{2}.*))?");

    private final List<DateTimeFormatter> dates;

    public ImportDates(LocalDate today) {
        var shapes = List.of("uuuu-M-d", "uuuu/M/d", "uuuuMMdd", "d/M/uuuu", "M/d/uuuu", "d.M.uuuu", "d-M-uuuu");
        var shortShapes = List.of("d/M/", "M/d/", "d.M.", "d-M-");
        dates = Stream.concat(
                        shapes.stream().map(DateTimeFormatter::ofPattern),
                        shortShapes.stream().map(shape -> twoDigitYear(shape, today)))
                .map(format -> format.withLocale(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }

    private static DateTimeFormatter twoDigitYear(String shape, LocalDate today) {
        return new DateTimeFormatterBuilder()
                .appendPattern(shape)
                .appendValueReduced(ChronoField.YEAR, 2, 2, today.minusYears(99))
                .toFormatter(Locale.ROOT);
    }

    /// The day, whatever time of day is written after it.
    Optional<LocalDate> date(String text) {
        var parts = DATE_AND_TIME.matcher(text.strip());
        if (!parts.matches()) return Optional.empty();
        for (var format : dates) {
            try {
                return Optional.of(LocalDate.parse(parts.group(1), format));
            } catch (DateTimeParseException another) {
                // the next shape may fit
            }
        }
        return Optional.empty();
    }

    /// The moment; without a time of day the day's first, without an offset in the zone given.
    Optional<Instant> instant(String text, ZoneId zone) {
        var parts = DATE_AND_TIME.matcher(text.strip());
        if (!parts.matches()) return Optional.empty();
        var time = parts.group(2);
        if (time == null) return date(text).map(day -> day.atStartOfDay(zone).toInstant());
        return date(text).flatMap(day -> at(day, time.replace(" ", ""), zone));
    }

    private static Optional<Instant> at(LocalDate day, String time, ZoneId zone) {
        try {
            var padded = time.charAt(1) == ':' ? "0" + time : time;
            var parsed = DateTimeFormatter.ISO_TIME.parseBest(padded, OffsetTime::from, LocalTime::from);
            return Optional.of(
                    switch (parsed) {
                        case OffsetTime offset ->
                            OffsetDateTime.of(day, offset.toLocalTime(), offset.getOffset())
                                    .toInstant();
                        default ->
                            LocalDateTime.of(day, LocalTime.from(parsed))
                                    .atZone(zone)
                                    .toInstant();
                    });
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
