package dev.locksmith.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Any requests at all against a model that counts them one by one, to the second.
class RateLimitPropertiesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final int HOUR = 3_600;

    /// The model knows nothing of windows or of leaving: it looks at every earlier request, in seconds.
    private static String expected(int perHour, int apart, List<Integer> let, int now) {
        if (apart > 0 && let.stream().anyMatch(at -> now - at < apart)) return "TooSoon";
        var counted = let.stream().filter(at -> now - at < HOUR).count();
        return perHour > 0 && counted >= perHour ? "TooMany" : "Allowed";
    }

    @Property
    void r36RequestsAreJudgedAsTheModelJudgesThem(
            @ForAll @IntRange(max = 6) int perHour,
            @ForAll @IntRange(max = 100) int minutes,
            @ForAll @Size(max = 40) List<@IntRange(max = 1_200) Integer> pauses) {
        var budget = new Budget(perHour, Duration.ofMinutes(minutes));
        var let = new ArrayList<Integer>();
        var now = 0;
        for (var pause : pauses) {
            now += pause;
            var verdict = judge(budget, let, now);
            assertThat(verdict.getClass().getSimpleName()).isEqualTo(expected(perHour, minutes * 60, let, now));
            if (verdict instanceof LimitVerdict.Allowed) let.add(now);
        }
        for (var at : let) {
            var within = let.stream()
                    .filter(other -> other >= at && other - at < HOUR)
                    .count();
            if (perHour > 0) assertThat(within).isLessThanOrEqualTo(perHour);
        }
    }

    @Property
    void r36TheTimeOfTheNextRequestIsTheFirstAtWhichTheRuleLetsItThrough(
            @ForAll @IntRange(min = 1, max = 6) int perHour,
            @ForAll @IntRange(max = 100) int minutes,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 1_200) Integer> pauses) {
        var budget = new Budget(perHour, Duration.ofMinutes(minutes));
        var let = new ArrayList<Integer>();
        var now = 0;
        for (var pause : pauses) {
            now += pause;
            var verdict = judge(budget, let, now);
            switch (verdict) {
                case LimitVerdict.Allowed _ -> let.add(now);
                case LimitVerdict.TooSoon soon -> turnsAt(budget, let, soon.nextAllowedAt(), verdict.getClass());
                case LimitVerdict.TooMany many -> turnsAt(budget, let, many.nextAllowedAt(), verdict.getClass());
            }
        }
    }

    private static void turnsAt(Budget budget, List<Integer> let, Instant next, Class<?> rule) {
        assertThat(RateLimit.judge(budget, instants(let), next.minusNanos(1_000)))
                .isInstanceOf(rule);
        assertThat(RateLimit.judge(budget, instants(let), next)).isNotInstanceOf(rule);
    }

    private static LimitVerdict judge(Budget budget, List<Integer> let, int now) {
        return RateLimit.judge(budget, instants(let), NOON.plusSeconds(now));
    }

    private static List<Instant> instants(List<Integer> seconds) {
        return seconds.stream().map(NOON::plusSeconds).toList();
    }
}
