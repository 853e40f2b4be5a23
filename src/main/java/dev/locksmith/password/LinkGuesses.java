package dev.locksmith.password;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.SequencedCollection;
import java.util.SequencedMap;

/// The wrong links that were tried, by the IP address they came from and in all (Forgot-Password CS, ASVS 6.3.1).
///
/// An address that has tried none is let through even when the limit for all is reached, so that a flood of guesses
/// from everywhere keeps no customer out; from an unknown address nothing is counted, for it may be anyone's. They are
/// counted in memory, by each storefront for itself: to refuse a guess must cost less than to look it up.
final class LinkGuesses {
    /// Of more addresses than this, those that were heard of longest ago are forgotten.
    private static final int ADDRESSES = 5_000;

    private final Clock clock;
    /// When each wrong secret was tried first, by its hash.
    private final SequencedMap<String, SequencedMap<String, Instant>> byAddress = new LinkedHashMap<>(16, 0.75f, true);

    private final Deque<Instant> all = new ArrayDeque<>();

    LinkGuesses(Clock clock) {
        this.clock = clock;
    }

    /// Lets a link be looked at.
    ///
    /// @throws TooManyGuesses if its address has no guess left
    synchronized void check(String ipAddress, GuessOptions options) {
        var own = byAddress.get(Network.of(ipAddress));
        if (own == null) return;
        own.values().removeIf(this::isOld);
        if (own.isEmpty()) return;
        all.removeIf(this::isOld);
        check(options.perAddress(), own.sequencedValues());
        check(options.everywhere(), all);
    }

    /// Counts a wrong link. The same one again is no new guess: people open what a mail program has broken more than
    /// once.
    ///
    /// @return whether it was the last that the address, or all of them, had
    /// @throws TooManyGuesses if others took the last guess while this one was looked up
    synchronized boolean count(String ipAddress, String secretHash, GuessOptions options) {
        if (ipAddress.isEmpty()) return false;
        check(ipAddress, options);
        var own = byAddress.computeIfAbsent(Network.of(ipAddress), _ -> new LinkedHashMap<>());
        if (byAddress.size() > ADDRESSES) byAddress.pollFirstEntry();
        if (own.containsKey(secretHash)) return false;
        own.put(secretHash, clock.instant());
        all.add(clock.instant());
        var last = own.size() == options.perAddress() || all.size() == options.everywhere();
        // what came before the newest that may be tried decides nothing
        if (own.size() > Math.max(1, options.perAddress())) own.pollFirstEntry();
        if (all.size() > options.everywhere()) all.removeFirst();
        return last;
    }

    private void check(int perHour, SequencedCollection<Instant> earlier) {
        var now = clock.instant();
        ResetLimit.judge(new Budget(perHour, Duration.ZERO), earlier, now)
                .next()
                .ifPresent(next -> {
                    throw new TooManyGuesses(Duration.between(now, next));
                });
    }

    private boolean isOld(Instant at) {
        return !at.plus(ResetLimit.WINDOW).isAfter(clock.instant());
    }
}
