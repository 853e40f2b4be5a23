package dev.locksmith.ui.control;

import dev.locksmith.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/// Formats points in time as staff read them: in the computer's time zone, near ones by word, far ones by date.
public final class TimeFormat {
    private final Texts texts;
    private final ZoneId zone;
    private final DateTimeFormatter date;

    public TimeFormat(Texts texts) {
        this.texts = texts;
        this.zone = ZoneId.systemDefault();
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
    }

    /// 14:05
    public String clock(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(zone));
    }

    /// 14:05:02
    public String second(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").format(at.atZone(zone));
    }

    /// The whole of it, for tooltips.
    public String whole(Instant at) {
        return texts.get("moment.day", date.format(at.atZone(zone)), second(at)) + " " + zone.getId();
    }

    /// “14:05” today, “yesterday, 14:05”, “tomorrow, 14:05”, otherwise with its date.
    public String near(Instant at, Instant now) {
        var days = ChronoUnit.DAYS.between(
                now.atZone(zone).toLocalDate(), at.atZone(zone).toLocalDate());
        if (days == 0) return clock(at);
        if (days == 1) return texts.get("moment.tomorrow", clock(at));
        if (days == -1) return texts.get("moment.yesterday", clock(at));
        return texts.get("moment.day", date.format(at.atZone(zone)), clock(at));
    }

    /// “just now”, “5 min ago”, “2 hours ago”, “yesterday”, or its date.
    public String ago(Instant at, Instant now) {
        var passed = Duration.between(at, now);
        if (passed.toMinutes() < 1) return texts.get("moment.just-now");
        if (passed.toHours() < 1) return texts.get("moment.minutes", passed.toMinutes());
        if (passed.toHours() < 12) return texts.get("moment.hours", passed.toHours());
        return near(at, now);
    }
}
