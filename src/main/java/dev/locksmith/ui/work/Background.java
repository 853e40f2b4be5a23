package dev.locksmith.ui.work;

import java.time.Duration;
import java.util.concurrent.Callable;

/// Background work: whatever takes time goes through here. The work runs off the window's thread, its callbacks run on
/// it.
///
/// ```java
/// background.run("customers.load", () -> search.page(staff, query, 0, 100)).latestOf(latest).then(this::show);
/// ```
///
/// Tests run everything inline, so models are tested without a window.
public interface Background {
    /// Describes work; nothing happens before [Work#then].
    ///
    /// @param what the key of its name: `work.<what>` in the console's texts, such as “Loading customers”
    default <T> Work<T> run(String what, Callable<T> work) {
        return new Work<>(this, what, work);
    }

    /// Like [#run], for work without a result.
    default Work<Boolean> perform(String what, Runnable work) {
        return run(what, () -> {
            work.run();
            return true;
        });
    }

    /// Runs a task off the window's thread.
    ///
    /// @param quiet true = repeated, unasked-for work that the status bar does not name
    void execute(String what, boolean quiet, Runnable task);

    /// Runs a callback on the window's thread.
    void onUiThread(Runnable callback);

    /// Tells people about a failure nobody else has dealt with.
    void failed(String what, Throwable failure);

    /// Runs on the window's thread after a pause, unless something newer was asked for by then.
    void later(LatestOnly latest, Duration pause, Runnable act);

    /// Runs on the window's thread again and again, first after one pause, until it is stopped.
    Repeating every(Duration pause, Runnable act);

    /// Stops what was to be repeated.
    @FunctionalInterface
    interface Repeating {
        void stop();
    }
}
