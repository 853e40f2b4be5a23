package dev.locksmith.customer.search;

import dev.locksmith.database.QueryCancellation;
import java.util.concurrent.Callable;

/// A cancellation of searches whose answer nobody waits for any more.
public final class SearchCancellation {
    private final QueryCancellation queries = new QueryCancellation();

    /// A search that can be cancelled from another thread.
    public <T> Callable<T> of(Callable<T> search) {
        return () -> queries.during(search);
    }

    /// Takes as long as it takes to tell the database.
    public void cancel() {
        queries.cancel();
    }
}
