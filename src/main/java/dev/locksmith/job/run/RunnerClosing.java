package dev.locksmith.job.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The end of a runner, asked for once.
final class RunnerClosing {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final CountDownLatch begun = new CountDownLatch(1);

    void begin() {
        begun.countDown();
    }

    void await() {
        try {
            begun.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    boolean hasBegun() {
        return begun.getCount() == 0;
    }

    /// Waits before something is tried again.
    ///
    /// @return false when it is not to be tried again, because the runner is to end
    boolean pause() {
        try {
            return !begun.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
