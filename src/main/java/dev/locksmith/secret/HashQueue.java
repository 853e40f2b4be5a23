package dev.locksmith.secret;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The queue in which hashes wait to be computed. At most two are computed at once, so that a flood of sign-ins cannot
/// exhaust memory (19 MiB each); the rest wait, and when the queue is full nobody else is let in.
///
/// No network may have more places in the line than it leaves free, so that one that sends a flood takes half of them
/// at most, two take a third each, and there is always a place for whoever has none yet.
public final class HashQueue {
    public static final int AT_ONCE = 2;

    /// About a second's work: whoever stands further back is better told to come again.
    public static final int WAITING = 64;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    /// Threads of their own: a hash blocks its thread, so on the storefront's virtual threads a flood would
    /// queue up where nobody counts it.
    private final ThreadPoolExecutor hashers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), HashQueue::thread);

    private final Map<String, Integer> places = new HashMap<>();

    public HashQueue() {
        hashers.allowCoreThreadTimeOut(true);
    }

    /// Does some work when its turn has come.
    ///
    /// @param network whose turn it is; empty where it is not known, which counts for nobody
    /// @throws HashQueueFull when there is no place left
    public <T> Timed<T> await(String network, Supplier<T> work) {
        enter(network);
        try {
            var entered = System.nanoTime();
            return CompletableFuture.supplyAsync(
                            () -> {
                                var waited = Duration.ofNanos(System.nanoTime() - entered);
                                return new Timed<>(work.get(), waited);
                            },
                            hashers)
                    .join();
        } catch (RejectedExecutionException full) {
            throw new HashQueueFull(RETRY_AFTER);
        } finally {
            leave(network);
        }
    }

    /// @param waited how long it was queued
    public record Timed<T>(T result, Duration waited) {}

    private synchronized void enter(String network) {
        var own = places.getOrDefault(network, 0);
        if (!network.isEmpty() && own > 0 && own >= hashers.getQueue().remainingCapacity())
            throw new HashQueueFull(RETRY_AFTER);
        places.put(network, own + 1);
    }

    private synchronized void leave(String network) {
        places.merge(network, -1, (before, less) -> before + less == 0 ? null : before + less);
    }

    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().name("hashing").daemon().unstarted(work);
    }
}
