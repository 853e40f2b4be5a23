package dev.locksmith.app.tour;

import dev.locksmith.app.scenario.StepFailed;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The JavaFX thread, as whoever is outside of it calls it and waits for it.
public final class FxThread {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /// A whole window is drawn for the first time, on a busy machine too.
    private static final Duration PATIENCE_WITH_WORK = Duration.ofMinutes(2);

    private FxThread() {}

    /// Runs on the JavaFX thread and waits for the result; on that thread itself at once, as it must never wait for
    /// itself.
    public static <T> T call(Callable<T> work) {
        var task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) task.run();
        else Platform.runLater(task);
        return get(task, PATIENCE_WITH_WORK, "the window to answer");
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until something is so; asked on the JavaFX thread, at once and then after each frame, when all is laid
    /// out.
    ///
    /// @param what names what is waited for
    static void await(String what, BooleanSupplier condition) {
        var frames = new Frames(condition);
        Platform.runLater(frames::begin);
        try {
            get(frames.reached, PATIENCE, what);
        } finally {
            Platform.runLater(frames::stop);
        }
    }

    /// Waits until a whole frame is laid out.
    static void awaitFrame() {
        var looks = new AtomicInteger();
        await("the next frame", () -> looks.getAndIncrement() > 0);
    }

    private static <T> T get(Future<T> result, Duration patience, String what) {
        try {
            return result.get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) throw failure;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StepFailed(what, interrupted);
        } catch (TimeoutException stuck) {
            stuck.setStackTrace(whereItIs());
            throw new StepFailed(what, stuck);
        }
    }

    private static StackTraceElement[] whereItIs() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("JavaFX Application Thread"))
                .flatMap(thread -> Arrays.stream(thread.getValue()))
                .toArray(StackTraceElement[]::new);
    }

    private static final class Frames extends AnimationTimer {
        private final BooleanSupplier condition;
        private final CompletableFuture<Boolean> reached = new CompletableFuture<>();

        Frames(BooleanSupplier condition) {
            this.condition = condition;
        }

        void begin() {
            look();
            start();
        }

        @Override
        public void handle(long now) {
            Platform.runLater(this::look);
        }

        private void look() {
            if (reached.isDone()) return;
            var look = new FutureTask<>(condition::getAsBoolean);
            look.run();
            if (look.state() == Future.State.FAILED) reached.completeExceptionally(look.exceptionNow());
            else if (look.resultNow()) reached.complete(true);
        }
    }
}
