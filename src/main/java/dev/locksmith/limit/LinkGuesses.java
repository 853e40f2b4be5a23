package dev.locksmith.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The wrong links that were tried, by the IP address they came from and in all (Forgot-Password CS, ASVS 6.3.1).
///
/// An address that has tried none is let through even when the limit for all is reached, so that a flood of guesses
/// from everywhere keeps no customer out.
public final class LinkGuesses {
    private final Clock clock;

    /// Each wrong secret once, by its hash.
    private final EventsByNetwork byNetwork;

    private final Deque<Instant> all = new ArrayDeque<>();

    public LinkGuesses(Clock clock) {
        this.clock = clock;
        this.byNetwork = new EventsByNetwork(clock);
    }

    /// Lets a link be looked at.
    ///
    /// @throws TooManyGuesses if its address has no guess left
    public synchronized void check(String ipAddress, GuessOptions options) {
        if (byNetwork.count(ipAddress) == 0) return;
        var now = clock.instant();
        all.removeIf(at -> !at.plus(RateLimit.WINDOW).isAfter(now));
        refuse(byNetwork.next(ipAddress, options.perIp()));
        refuse(RateLimit.next(options.everywhere(), all, now));
    }

    /// Counts a wrong link. The same one again is no new guess: people open what a mail program has broken more than
    /// once.
    ///
    /// @return whether it was the last that the address, or all of them, had
    /// @throws TooManyGuesses if others took the last guess while this one was looked up
    public synchronized boolean count(String ipAddress, String secretHash, GuessOptions options) {
        if (ipAddress.isEmpty()) return false;
        check(ipAddress, options);
        if (!byNetwork.add(ipAddress, secretHash, Math.max(1, options.perIp()))) return false;
        all.add(clock.instant());
        var last = byNetwork.count(ipAddress) == options.perIp() || all.size() == options.everywhere();
        if (all.size() > options.everywhere()) all.removeFirst();
        return last;
    }

    private void refuse(Optional<Instant> next) {
        next.ifPresent(at -> {
            throw new TooManyGuesses(Duration.between(clock.instant(), at));
        });
    }
}
