package dev.locksmith.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Formats points in time as people read them: in a time zone of theirs, near ones by word, far ones by date. The words
/// are
/// their texts `moment.…`.
public final class TimeFormat {
    private final Texts texts;
    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    private TimeFormat(Texts texts, ZoneId zone, DateTimeFormatter date, DateTimeFormatter time) {
        this.texts = texts;
        this.zone = zone;
        this.date = date.withZone(zone);
        this.time = time.withZone(zone);
    }

    /// For staff: in the computer's time zone, with dates as their language writes short ones.
    public static TimeFormat forStaff(Texts texts) {
        return new TimeFormat(
                texts,
                ZoneId.systemDefault(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale()),
                DateTimeFormatter.ofPattern("HH:mm"));
    }

    /// For customers: in their website's time zone, with dates and times as their texts say.
    public static TimeFormat forCustomers(Texts texts, ZoneId zone) {
        return new TimeFormat(texts, zone, pattern(texts, "date"), pattern(texts, "time"));
    }

    private static DateTimeFormatter pattern(Texts texts, String part) {
        return DateTimeFormatter.ofPattern(texts.get("moment." + part), texts.language());
    }

    /// 22 November 2026
    public String date(Instant at) {
        return date.format(at);
    }

    /// 14:05
    public String clock(Instant at) {
        return time.format(at);
    }

    /// 14:05:02
    public String second(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").withZone(zone).format(at);
    }

    /// Nov 22, 2026, 2:05 PM
    public String dateAndTime(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(zone)
                .format(at);
    }

    /// The whole of it, for tooltips.
    public String whole(Instant at) {
        return words("day", date(at), second(at)) + " " + zone.getId();
    }

    /// The whole of it with the zone's name, for mail: nobody should have to guess.
    public String zoned(Instant at) {
        return words("zoned", date(at), clock(at), zone.getDisplayName(TextStyle.FULL, texts.language()));
    }

    /// “14:05” today, “yesterday, 14:05”, “tomorrow, 14:05”, otherwise with its date.
    public String near(Instant at, Instant now) {
        var days = ChronoUnit.DAYS.between(
                now.atZone(zone).toLocalDate(), at.atZone(zone).toLocalDate());
        if (days == 0) return words("today", clock(at));
        if (days == 1) return words("tomorrow", clock(at));
        if (days == -1) return words("yesterday", clock(at));
        return words("day", date(at), clock(at));
    }

    /// “just now”, “5 min ago”, “2 hours ago”, “yesterday”, or its date.
    public String ago(Instant at, Instant now) {
        var passed = Duration.between(at, now);
        if (passed.toMinutes() < 1) return words("just-now");
        if (passed.toHours() < 1) return words("minutes", passed.toMinutes());
        if (passed.toHours() < 12) return words("hours", passed.toHours());
        return near(at, now);
    }

    private String words(String key, @Nullable Object... values) {
        return texts.get("moment." + key, values);
    }
}
