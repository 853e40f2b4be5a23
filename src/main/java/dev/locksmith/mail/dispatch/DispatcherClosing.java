package dev.locksmith.mail.dispatch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The end of a dispatcher: asked for once, and over after a while, whatever is still under way.
final class DispatcherClosing {
    private static final long STEP_MS = 200;

    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile long endNanos;

    /// @param within how long what is under way has to finish
    void begin(Duration within) {
        endNanos = System.nanoTime() + within.toNanos();
        begun.countDown();
    }

    boolean hasBegun() {
        return begun.getCount() == 0;
    }

    /// Waits before something is tried again; less long once the end has been asked for.
    ///
    /// @return false when there is no time left for another try
    boolean pause(Duration wanted) {
        try {
            if (!begun.await(wanted.toMillis(), TimeUnit.MILLISECONDS)) return true;
            if (System.nanoTime() - endNanos >= 0) return false;
            TimeUnit.MILLISECONDS.sleep(Math.min(STEP_MS, wanted.toMillis()));
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
