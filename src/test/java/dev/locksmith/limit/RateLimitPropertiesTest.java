package dev.locksmith.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.Property;
import dev.locksmith.testing.RandomInputs;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void r36RequestsAreJudgedAsTheModelJudgesThem() {
        Property.forAll(1_000, inputs -> requests(inputs, 0), requests -> {
            var let = new ArrayList<Integer>();
            for (var now : requests.times()) {
                var verdict = judge(requests.budget(), let, now);
                assertThat(verdict.getClass().getSimpleName())
                        .isEqualTo(expected(requests.perHour(), requests.minutes() * 60, let, now));
                if (verdict instanceof LimitVerdict.Allowed) let.add(now);
            }
            for (var at : let) {
                var within = let.stream()
                        .filter(other -> other >= at && other - at < HOUR)
                        .count();
                if (requests.perHour() > 0) assertThat(within).isLessThanOrEqualTo(requests.perHour());
            }
        });
    }

    @Test
    void r36TheTimeOfTheNextRequestIsTheFirstAtWhichTheRuleLetsItThrough() {
        Property.forAll(1_000, inputs -> requests(inputs, 1), requests -> {
            var let = new ArrayList<Integer>();
            for (var now : requests.times()) {
                assertTurnsAtItsTime(requests.budget(), let, now);
                // as if the shop had set another limit meanwhile
                assertTurnsAtItsTime(new Budget(1, Duration.ZERO), let, now);
                if (judge(requests.budget(), let, now) instanceof LimitVerdict.Allowed) let.add(now);
            }
        });
    }

    /// Requests at some distances, in seconds, and the budget they are judged by.
    private record Requests(int perHour, int minutes, List<Integer> pauses) {
        Budget budget() {
            return new Budget(perHour, Duration.ofMinutes(minutes));
        }

        List<Integer> times() {
            var times = new ArrayList<Integer>();
            for (var pause : pauses) times.add(pause + (times.isEmpty() ? 0 : times.getLast()));
            return times;
        }
    }

    private static Requests requests(RandomInputs inputs, int leastPerHour) {
        return new Requests(
                inputs.between(leastPerHour, 6),
                inputs.between(0, 100),
                inputs.list(leastPerHour, 40, () -> inputs.between(0, 1_200)));
    }

    private static void assertTurnsAtItsTime(Budget budget, List<Integer> let, int now) {
        var verdict = judge(budget, let, now);
        verdict.next().ifPresent(next -> turnsAt(budget, let, next, verdict.getClass()));
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
