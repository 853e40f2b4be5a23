package dev.locksmith.limit;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Counts events within any 60 minutes by the network they come from. Of an unknown address nothing is counted, for it
/// may be anyone's.
///
/// They are counted in memory, by each storefront for itself: to refuse must cost less than to look something up.
final class EventsByNetwork {
    /// Of more networks than this, those that were heard of longest ago are forgotten.
    static final int NETWORKS = 5_000;

    private final Clock clock;
    private final SequencedMap<String, SequencedMap<String, Instant>> byNetwork = new LinkedHashMap<>(16, 0.75f, true);

    EventsByNetwork(Clock clock) {
        this.clock = clock;
    }

    /// How many a network has.
    synchronized int count(String ipAddress) {
        return of(ipAddress).size();
    }

    /// When a network may have one more; empty = now.
    ///
    /// @param most within any 60 minutes; 0 = no limit
    synchronized Optional<Instant> next(String ipAddress, int most) {
        return RateLimit.next(most, of(ipAddress).sequencedValues(), clock.instant());
    }

    /// Counts an event.
    ///
    /// @param name of the event; the same one again is not counted again
    /// @param kept how many decide anything; what came before them is forgotten
    /// @return whether it was counted now
    synchronized boolean add(String ipAddress, String name, int kept) {
        if (ipAddress.isEmpty()) return false;
        var own = of(ipAddress);
        if (own.containsKey(name)) return false;
        own.put(name, clock.instant());
        byNetwork.put(ClientNetwork.of(ipAddress), own);
        if (byNetwork.size() > NETWORKS) byNetwork.pollFirstEntry();
        if (own.size() > kept) own.pollFirstEntry();
        return true;
    }

    /// Takes an event back.
    synchronized void remove(String ipAddress, String name) {
        of(ipAddress).remove(name);
    }

    private SequencedMap<String, Instant> of(String ipAddress) {
        var own = byNetwork.get(ClientNetwork.of(ipAddress));
        if (own == null) return new LinkedHashMap<>();
        own.values().removeIf(this::isOld);
        return own;
    }

    private boolean isOld(Instant at) {
        return !at.plus(RateLimit.WINDOW).isAfter(clock.instant());
    }
}
