package dev.locksmith.job;

import dev.locksmith.job.outcome.CountedOutcome;
import dev.locksmith.job.outcome.ItemResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How far a job has come.
///
/// @param running items in the hands of a runner
/// @param outcomes how many items ended how, the most frequent first
/// @param ran for how long it was running, without the time in which it was paused
public record JobProgress(JobState state, long total, long running, List<CountedOutcome> outcomes, Duration ran) {
    public JobProgress {
        outcomes = List.copyOf(outcomes);
    }

    /// How many items ended in one way.
    public long with(ItemResult result) {
        return outcomes.stream()
                .filter(counted -> counted.code().result() == result)
                .mapToLong(CountedOutcome::items)
                .sum();
    }

    /// How many items have their outcome.
    public long finished() {
        return outcomes.stream().mapToLong(CountedOutcome::items).sum();
    }

    /// How many items have none yet; of a job that was cancelled they will never have one.
    public long left() {
        return total - finished();
    }

    /// Items a second, on the average of the time in which the job was running; 0 = nothing is finished yet.
    public double perSecond() {
        return ran.isZero() ? 0 : finished() * 1_000.0 / ran.toMillis();
    }

    /// How long it will take at that rate; empty = it does not run, or the rate is not known yet.
    public Optional<Duration> timeLeft() {
        if (state != JobState.RUNNING || finished() == 0 || ran.isZero()) return Optional.empty();
        return Optional.of(Duration.ofMillis(Math.round(left() * 1_000.0 / perSecond())));
    }
}
