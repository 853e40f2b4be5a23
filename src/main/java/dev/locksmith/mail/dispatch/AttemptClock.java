package dev.locksmith.mail.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/// The time of attempts at sending a message.
///
/// @param nanos the machine's monotonic timer
record AttemptClock(Clock clock, LongSupplier nanos) {
    Instant now() {
        return clock.instant();
    }

    /// A clock for one attempt, which asks nobody: the clock itself may ask the database, and that must not come
    /// between
    /// what a server said and its being kept.
    Stopwatch start() {
        return new Stopwatch(clock.instant(), nanos.getAsLong(), nanos);
    }

    record Stopwatch(Instant began, long beganNanos, LongSupplier nanos) {
        Instant now() {
            return began.plusNanos(nanos.getAsLong() - beganNanos).truncatedTo(ChronoUnit.MICROS);
        }
    }
}
