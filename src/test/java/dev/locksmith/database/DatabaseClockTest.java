package dev.locksmith.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {
    private static final Instant NOON = Instant.parse("2026-03-29T12:00:00Z");

    private Instant database = NOON;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final AtomicBoolean away = new AtomicBoolean();
    private final DatabaseClock clock = new DatabaseClock(this::ask, nanos::get, away::get);

    private Instant ask() {
        asked.incrementAndGet();
        return database;
    }

    @Test
    void countsOnFromTheDatabasesTimeInWholeMicroseconds() {
        nanos.addAndGet(Duration.ofSeconds(59).toNanos() + 1999);

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(59).plusNanos(1000));
        assertThat(asked).hasValue(1);
    }

    @Test
    void asksAgainAfterAMinuteAndFollowsTheDatabase() {
        database = NOON.plusSeconds(90);
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(90));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(90));
        assertThat(asked).hasValue(2);
    }

    @Test
    void aSlowAnswerHasItStandStillAndNotGoBack() {
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        database = NOON.plusSeconds(61).minusMillis(300);

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(61));
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(62).minusMillis(300));
        assertThat(asked).hasValue(2);
    }

    @Test
    void itFollowsADatabaseWhoseClockIsSetBackWithinAMinute() {
        database = NOON.plus(Duration.ofHours(1));
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofHours(1)));

        database = NOON.plusSeconds(122);
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(122));
    }

    @Test
    void aDatabaseThatDidNotAnswerOthersIsAskedAtOnce() {
        away.set(true);

        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(asked).hasValue(2);
    }
}
