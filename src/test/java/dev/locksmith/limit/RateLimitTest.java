package dev.locksmith.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.limit.LimitVerdict.Allowed;
import dev.locksmith.limit.LimitVerdict.TooMany;
import dev.locksmith.limit.LimitVerdict.TooSoon;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Budget DOCUMENTED = new Budget(5, Duration.ofMinutes(10));

    @Test
    void firstRequestIsAllowed() {
        assertThat(RateLimit.judge(DOCUMENTED, List.of(), NOON)).isEqualTo(new Allowed());
    }

    @Test
    void secondRequestIsTooSoonUntilTenMinutesHavePassed() {
        var earlier = List.of(NOON);
        var next = NOON.plus(Duration.ofMinutes(10));

        assertThat(RateLimit.judge(DOCUMENTED, earlier, next.minusNanos(1000)))
                .isEqualTo(new TooSoon(next, Duration.ofMinutes(10)));
        assertThat(RateLimit.judge(DOCUMENTED, earlier, next)).isEqualTo(new Allowed());
    }

    @Test
    void sixthRequestWithinAnHourIsTooManyUntilTheFirstIsAnHourOld() {
        var earlier = IntStream.range(0, 5)
                .mapToObj(number -> NOON.plus(Duration.ofMinutes(11L * number)))
                .toList();
        var hourAfterFirst = NOON.plus(Duration.ofHours(1));

        assertThat(RateLimit.judge(DOCUMENTED, earlier, hourAfterFirst.minusNanos(1000)))
                .isEqualTo(new TooMany(hourAfterFirst, 5));
        assertThat(RateLimit.judge(DOCUMENTED, earlier, hourAfterFirst)).isEqualTo(new Allowed());
    }

    @Test
    void zeroSwitchesALimitOff() {
        var earlier = List.of(NOON, NOON, NOON);

        assertThat(RateLimit.judge(new Budget(0, Duration.ZERO), earlier, NOON)).isEqualTo(new Allowed());
    }
}
