package dev.locksmith.mail.dispatch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Does something at regular times, on a thread of its own, until it is closed.
final class Heartbeat implements AutoCloseable {
    private final Duration every;
    private final Runnable task;
    private final AtomicBoolean started = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /// @param task never throws
    Heartbeat(Duration every, Runnable task) {
        this.every = every;
        this.task = task;
    }

    /// Does nothing if it goes already.
    void start() {
        if (started.compareAndSet(false, true))
            Thread.ofVirtual().name("mail-heartbeat").start(this::run);
    }

    private void run() {
        try {
            while (!stopped.await(every.toMillis(), TimeUnit.MILLISECONDS)) task.run();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    /// Waits for a run under way, for the length of one.
    @Override
    public void close() {
        stopped.countDown();
        if (!started.get()) return;
        try {
            var _ = ended.await(every.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
