package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.SearchCancellation;
import dev.locksmith.ui.work.Background;
import dev.locksmith.ui.work.LatestOnly;
import java.time.Duration;
import java.util.concurrent.Callable;

/// Searches of which only the newest matters: an older one that has run for a while is cancelled in the database, so
/// that whoever types fast does not leave it busy. Window thread only.
final class LatestSearch {
    private static final Duration PATIENCE = Duration.ofMillis(150);

    private final Background background;
    private Running running = new Running(new SearchCancellation(), 0, true);

    LatestSearch(Background background) {
        this.background = background;
    }

    /// A search under way.
    private static final class Running {
        private final SearchCancellation cancellation;
        private final long since;
        private volatile boolean done;

        Running(SearchCancellation cancellation, long since, boolean done) {
            this.cancellation = cancellation;
            this.since = since;
            this.done = done;
        }
    }

    /// The next search, which takes the place of the one before.
    <T> Callable<T> next(Callable<T> search) {
        var before = running;
        if (!before.done) {
            var left = PATIENCE.minusNanos(System.nanoTime() - before.since);
            background.later(new LatestOnly(), left.isNegative() ? Duration.ZERO : left, () -> cancel(before));
        }
        var now = new Running(new SearchCancellation(), System.nanoTime(), false);
        running = now;
        var cancellable = now.cancellation.of(search);
        return () -> {
            try {
                return cancellable.call();
            } finally {
                now.done = true;
            }
        };
    }

    private void cancel(Running search) {
        if (!search.done)
            background
                    .perform("customers.cancel", search.cancellation::cancel)
                    .quietly()
                    .then(_ -> {});
    }
}
