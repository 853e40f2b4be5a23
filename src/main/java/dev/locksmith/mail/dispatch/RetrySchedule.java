package dev.locksmith.mail.dispatch;

import java.time.Duration;
import java.util.List;

/// How long to wait after each attempt in vain.
///
/// @param waits after the first attempt, the second, …; the last one holds for all that follow
record RetrySchedule(List<Duration> waits) {
    public RetrySchedule {
        waits = List.copyOf(waits);
        if (waits.isEmpty()) throw new IllegalArgumentException("a schedule needs at least one wait");
    }

    /// Quick at first, because someone is waiting for the mail; then hourly, because the server needs its rest
    /// (RFC 5321 4.5.4.1 asks for at least 30 minutes in the long run).
    public static RetrySchedule standard() {
        return new RetrySchedule(List.of(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofMinutes(2),
                Duration.ofMinutes(10),
                Duration.ofMinutes(30),
                Duration.ofHours(1)));
    }

    /// @param attempts made so far, 1 or more
    public Duration after(int attempts) {
        return waits.get(Math.min(attempts, waits.size()) - 1);
    }
}
