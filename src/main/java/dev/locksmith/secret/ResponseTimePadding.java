package dev.locksmith.secret;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Pads response times: the answer to a refused sign-in waits until a moment that tells nothing of what was found (R35,
/// ASVS 6.3.8).
///
/// Hashes cost what they cost when they were made: our own by the parameters of their day, Commerce's by Commerce's,
/// and nobody's by today's. So a refusal is answered a whole number of steps after the attempt began, not counting the
/// time it was queued behind other attempts, which is the same for all. A step is many times what the dearest hash
/// takes. To wait costs the shop nothing, while to have everyone pay the dearest hash would make every attempt as dear
/// as that.
public final class ResponseTimePadding {
    /// For hashes no dearer than Commerce's own, which take a tenth to a third of that.
    public static final Duration STEP = Duration.ofSeconds(1);

    private final LongSupplier nanoTime;
    private final Consumer<Duration> sleep;

    public ResponseTimePadding(LongSupplier nanoTime, Consumer<Duration> sleep) {
        this.nanoTime = nanoTime;
        this.sleep = sleep;
    }

    /// As the program runs.
    public static ResponseTimePadding running() {
        return new ResponseTimePadding(System::nanoTime, ResponseTimePadding::sleep);
    }

    /// Where nobody listens: refusals are told at once.
    public static ResponseTimePadding none() {
        return new ResponseTimePadding(System::nanoTime, _ -> {});
    }

    public Attempt begin() {
        return new Attempt(nanoTime.getAsLong());
    }

    /// How long a step is where the dearest hash in use costs so much.
    public static Duration step(long dearestWork) {
        return STEP.multipliedBy(Math.max(1, Math.ceilDiv(dearestWork, CommerceHash.MOST_WORK)));
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /// One attempt, from when it began.
    public final class Attempt {
        private final long begun;
        private long queuedNanos;

        private Attempt(long begun) {
            this.begun = begun;
        }

        public void queued(Duration time) {
            queuedNanos += time.toNanos();
        }

        /// Waits until the end of the step.
        public void rest(Duration step) {
            var worked = nanoTime.getAsLong() - begun - queuedNanos;
            sleep.accept(Duration.ofNanos(step.toNanos() - Math.floorMod(worked, step.toNanos())));
        }
    }
}
