package dev.locksmith.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SequencedCollection;

/// Judges a request against the earlier ones of one budget: first how soon, then how many (Commerce's order).
public final class RateLimit {
    public static final Duration WINDOW = Duration.ofHours(1);

    private RateLimit() {}

    /// How far back requests have to be looked at.
    public static Instant horizon(Budget budget, Clock clock) {
        return clock.instant().minus(budget.apart().compareTo(WINDOW) > 0 ? budget.apart() : WINDOW);
    }

    /// When one more will be let through by a limit that asks for no time between; empty = now.
    ///
    /// @param perHour 0 = no limit
    static Optional<Instant> next(int perHour, SequencedCollection<Instant> earlier, Instant now) {
        return judge(new Budget(perHour, Duration.ZERO), earlier, now).next();
    }

    /// @param earlier the requests that were let through, oldest first
    public static LimitVerdict judge(Budget budget, SequencedCollection<Instant> earlier, Instant now) {
        if (!earlier.isEmpty() && budget.apart().isPositive()) {
            var next = earlier.getLast().plus(budget.apart());
            if (next.isAfter(now)) return new LimitVerdict.TooSoon(next, budget.apart());
        }
        var counted =
                earlier.stream().filter(at -> at.plus(WINDOW).isAfter(now)).toList();
        if (budget.perHour() > 0 && counted.size() >= budget.perHour()) {
            // one more fits as soon as enough of the counted ones are an hour old
            var leaving = counted.get(counted.size() - budget.perHour());
            return new LimitVerdict.TooMany(leaving.plus(WINDOW), budget.perHour());
        }
        return new LimitVerdict.Allowed();
    }
}
