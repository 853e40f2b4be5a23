package dev.locksmith.job.run;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/// Notices when another runner has died: the heart of a living one beats on.
///
/// It counts as dead when its heartbeats were seen to stand still for a whole lease, by this machine's monotonic
/// timer. No clock that is set ahead or back can end a lease early or prolong it, and a time in which the database
/// could not be seen does not count, for in that time no heart could beat.
final class RunnerWatch {
    private final Duration lease;
    private final long longestGap;
    private final LongSupplier nanos;
    private Map<String, Sighting> seen = Map.of();
    private long lookedAt;

    /// @param heartbeat how often it looks
    RunnerWatch(Duration lease, Duration heartbeat, LongSupplier nanos) {
        this.lease = lease;
        this.longestGap = heartbeat.toNanos() * 2;
        this.nanos = nanos;
    }

    /// @param beats of every other runner, by its id
    /// @return those that are dead, with their last heartbeat
    Map<String, Long> dead(Map<String, Long> beats) {
        var now = nanos.getAsLong();
        var before = now - lookedAt > longestGap ? Map.<String, Sighting>of() : seen;
        seen = beats.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, runner -> {
            var known = before.get(runner.getKey());
            return known != null && known.beats == runner.getValue() ? known : new Sighting(runner.getValue(), now);
        }));
        lookedAt = now;
        return seen.entrySet().stream()
                .filter(runner -> now - runner.getValue().since >= lease.toNanos())
                .collect(Collectors.toMap(Map.Entry::getKey, runner -> runner.getValue().beats));
    }

    private record Sighting(long beats, long since) {}
}
