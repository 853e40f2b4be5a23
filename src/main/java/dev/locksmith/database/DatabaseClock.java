package dev.locksmith.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The database's time, in UTC and whole microseconds.
///
/// It asks the database at most once a minute and counts on from there with the machine's monotonic timer, so a desktop
/// clock that is wrong, or set while Locksmith runs, can neither expire nor prolong anything (ASVS 6.5.8).
final class DatabaseClock extends Clock {
    /// More than the half of a round trip that a reading may be wrong by.
    private static final Duration JITTER = Duration.ofSeconds(1);

    private static final long ASK_AGAIN_AFTER = Duration.ofMinutes(1).toNanos();

    private final Supplier<Instant> database;
    private final LongSupplier nanos;
    private final BooleanSupplier away;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Reading last;

    /// @param away whether the database did not answer others last: then it is asked at once, and its failure told
    DatabaseClock(Supplier<Instant> database, LongSupplier nanos, BooleanSupplier away) {
        this.database = database;
        this.nanos = nanos;
        this.away = away;
        this.last = read();
    }

    @Override
    public Instant instant() {
        var reading = last;
        // One asks, the others count on: if all waited for an answer, all connections could be theirs.
        var due = nanos.getAsLong() - reading.nanos > ASK_AGAIN_AFTER || away.getAsBoolean();
        if (due && asking.tryLock()) {
            try {
                reading = read().after(reading);
                last = reading;
            } finally {
                asking.unlock();
            }
        }
        return reading.at(nanos.getAsLong()).truncatedTo(ChronoUnit.MICROS);
    }

    /// Takes the middle of the round trip as the moment of the database's answer.
    private Reading read() {
        var asked = nanos.getAsLong();
        var time = database.get();
        var answered = nanos.getAsLong();
        return new Reading(time, asked + (answered - asked) / 2, time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the database's clock is kept in UTC");
    }

    /// @param notBefore what was told already
    private record Reading(Instant time, long nanos, Instant notBefore) {
        Instant at(long now) {
            var counted = time.plusNanos(now - nanos);
            return counted.isBefore(notBefore) ? notBefore : counted;
        }

        /// What is read goes back a little where an answer takes longer than the one before: the clock stands still for
        /// that long. A database whose clock was set back is followed.
        Reading after(Reading before) {
            var told = before.at(nanos);
            return told.isBefore(time.plus(JITTER)) ? new Reading(time, nanos, told) : this;
        }
    }
}
