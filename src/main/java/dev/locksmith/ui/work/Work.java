package dev.locksmith.ui.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A piece of background work being described; [#then] starts it.
public final class Work<T> {
    private final Background background;
    private final String what;
    private final Callable<T> work;
    private LatestOnly latest = new LatestOnly();
    private BooleanProperty busy = new SimpleBooleanProperty();
    private Consumer<Throwable> onFailure;
    private boolean quiet;

    Work(Background background, String what, Callable<T> work) {
        this.background = background;
        this.what = what;
        this.work = work;
        this.onFailure = failure -> background.failed(what, failure);
    }

    /// Supersedes earlier work of the lane: its answers are dropped.
    public Work<T> latestOf(LatestOnly line) {
        latest = line;
        return this;
    }

    /// True while the work is under way.
    public Work<T> busy(BooleanProperty whileRunning) {
        busy = whileRunning;
        return this;
    }

    /// Deals with a failure in place of the usual notification or error report.
    public Work<T> onFailure(Consumer<Throwable> handler) {
        onFailure = handler;
        return this;
    }

    /// For repeated work nobody asked for: the status bar does not name it.
    public Work<T> quietly() {
        quiet = true;
        return this;
    }

    /// Starts the work.
    ///
    /// @param onSuccess is given the result on the window's thread
    public void then(Consumer<? super T> onSuccess) {
        var ticket = latest.take();
        busy.set(true);
        background.execute(what, quiet, () -> {
            var callback = attempt(onSuccess);
            background.onUiThread(() -> {
                if (!latest.isNewest(ticket)) return;
                busy.set(false);
                callback.run();
            });
        });
    }

    /// Does the work, and says what is to follow on the window's thread.
    private Runnable attempt(Consumer<? super T> onSuccess) {
        try {
            var result = work.call();
            return () -> onSuccess.accept(result);
        } catch (Throwable failure) { // the one place for everything, a broken class file too: people are told
            return () -> onFailure.accept(failure);
        }
    }
}
