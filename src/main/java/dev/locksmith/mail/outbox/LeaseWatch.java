package dev.locksmith.mail.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/// Notices when another dispatcher has died: the leases of a living one move on with every heartbeat.
///
/// A lease has lapsed when it was seen to stand still for its whole length, by this machine's monotonic timer. No clock
/// that is set ahead or back can end one early or prolong it, and a time in which the database could not be seen does
/// not count, for in that time nobody could have moved it.
public final class LeaseWatch {
    private final Duration lease;
    private final long longestGap;
    private final LongSupplier nanos;
    private Map<Long, Sighting> seen = Map.of();
    private long lookedAt;

    /// @param heartbeat how often it is told what stands in the outbox
    public LeaseWatch(Duration lease, Duration heartbeat, LongSupplier nanos) {
        this.lease = lease;
        this.longestGap = heartbeat.toNanos() * 2;
        this.nanos = nanos;
    }

    /// @param held what all dispatchers but this one have claimed
    public synchronized void look(List<HeldMessage> held) {
        var now = nanos.getAsLong();
        var before = now - lookedAt > longestGap ? Map.<Long, Sighting>of() : seen;
        seen = held.stream().collect(Collectors.toMap(HeldMessage::id, found -> sighting(before, found, now)));
        lookedAt = now;
    }

    private static Sighting sighting(Map<Long, Sighting> before, HeldMessage found, long now) {
        var known = before.get(found.id());
        return known != null && known.message.equals(found) ? known : new Sighting(found, now);
    }

    /// The database could not be seen.
    public synchronized void forget() {
        seen = Map.of();
    }

    /// What nobody is sending any more, by id, as it was seen last.
    public synchronized Map<Long, HeldMessage> lapsed() {
        return seen.values().stream()
                .filter(sighting -> lookedAt - sighting.since >= lease.toNanos())
                .map(Sighting::message)
                .collect(Collectors.toMap(HeldMessage::id, Function.identity()));
    }

    private record Sighting(HeldMessage message, long since) {}

    /// A message that is being sent.
    ///
    /// @param until moves on as long as its holder lives
    public record HeldMessage(long id, String lease, Instant until) {}
}
