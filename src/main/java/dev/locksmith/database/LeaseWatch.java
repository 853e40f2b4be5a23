package dev.locksmith.database;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/// A failure detector: notices when the holder of a lease has died, as the lease of a living one moves on with every
/// heartbeat.
///
/// A lease has lapsed when it was seen to stand still for its whole length, by this machine's monotonic timer. No clock
/// that is set ahead or back can end one early or prolong it, and a time in which the database could not be seen does
/// not count, for in that time nobody could have moved it.
///
/// @param <K> which lease
/// @param <V> how it stands; another one after every heartbeat of its holder
public final class LeaseWatch<K, V> {
    private final Duration lease;
    private final long longestGap;
    private final LongSupplier nanos;
    private Map<K, Sighting<V>> seen = Map.of();
    private long lookedAt;

    /// @param heartbeat how often it is told how the leases stand
    /// @param nanos the machine's monotonic timer
    public LeaseWatch(Duration lease, Duration heartbeat, LongSupplier nanos) {
        this.lease = lease;
        this.longestGap = heartbeat.toNanos() * 2;
        this.nanos = nanos;
    }

    /// @param leases of everybody but this process
    public synchronized void look(Map<K, V> leases) {
        var now = nanos.getAsLong();
        var before = now - lookedAt > longestGap ? Map.<K, Sighting<V>>of() : seen;
        seen = leases.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> sighting(before, found, now)));
        lookedAt = now;
    }

    private Sighting<V> sighting(Map<K, Sighting<V>> before, Map.Entry<K, V> found, long now) {
        var known = before.get(found.getKey());
        return known != null && known.value.equals(found.getValue()) ? known : new Sighting<>(found.getValue(), now);
    }

    /// The database could not be seen.
    public synchronized void forget() {
        seen = Map.of();
    }

    /// The leases whose holders are dead, as they were seen last.
    public synchronized Map<K, V> lapsed() {
        return seen.entrySet().stream()
                .filter(sighting -> lookedAt - sighting.getValue().since >= lease.toNanos())
                .collect(Collectors.toMap(Map.Entry::getKey, sighting -> sighting.getValue().value));
    }

    private record Sighting<V>(V value, long since) {}
}
