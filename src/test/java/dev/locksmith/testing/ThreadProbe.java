package dev.locksmith.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Looks at a thread from outside.
public final class ThreadProbe {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

    private ThreadProbe() {}

    /// Waits until a thread waits for something itself, or has ended. Nobody tells that, so it is looked for.
    public static void awaitWaiting(Thread thread) {
        while (!waits(thread)) LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }

    private static boolean waits(Thread thread) {
        return switch (thread.getState()) {
            case WAITING, TIMED_WAITING, TERMINATED -> true;
            case NEW, RUNNABLE, BLOCKED -> false;
        };
    }
}
