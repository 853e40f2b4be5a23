package dev.locksmith.storefront.page;

import dev.locksmith.customer.website.Website;
import dev.locksmith.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Says when something is or was, in words and in the website's time zone.
public final class PageTime {
    private final Clock clock;

    public PageTime(Clock clock) {
        this.clock = clock;
    }

    String words(Instant instant, Website website, Texts texts) {
        var zone = ZoneId.of(website.timeZone());
        var moment = instant.atZone(zone);
        var time = DateTimeFormatter.ofPattern("HH:mm zzz", texts.locale()).format(moment);
        long days = ChronoUnit.DAYS.between(clock.instant().atZone(zone).toLocalDate(), moment.toLocalDate());
        if (days == 0) return texts.get("moment.today", time);
        if (days == 1) return texts.get("moment.tomorrow", time);
        if (days == -1) return texts.get("moment.yesterday", time);
        return texts.get(
                "moment.day",
                DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale()).format(moment),
                time);
    }
}
