package dev.locksmith.storefront.page;

import java.time.Duration;
import java.util.function.Supplier;

/// Makes response times constant: an answer waits for the end of an interval, so that the time it takes does not tell
/// what was found (R35, ASVS 6.3.8): to start a reset is more work than to find nobody, and both are done long before
/// the first interval ends.
public final class ConstantTime {
    /// Many times what the work takes, and too short for people to notice.
    public static final Duration LENGTH = Duration.ofMillis(100);

    private ConstantTime() {}

    /// Does something and returns at the end of an interval, counted from when it began.
    static <T> T after(Supplier<T> work) {
        var begun = System.nanoTime();
        try {
            return work.get();
        } finally {
            rest(LENGTH.toNanos() - (System.nanoTime() - begun) % LENGTH.toNanos());
        }
    }

    private static void rest(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(nanos));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
