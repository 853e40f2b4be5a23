package dev.locksmith.database;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/// A cancellation of queries: whoever no longer wants the answer has the database stop looking for it.
public final class QueryCancellation {
    private static final ScopedValue<QueryCancellation> CURRENT = ScopedValue.newInstance();

    private final Set<SharedSessionContractImplementor> running = ConcurrentHashMap.newKeySet();
    private volatile boolean cancelled;

    /// Does work whose queries can be cancelled. It must only read.
    ///
    /// @throws CancellationException when it has been cancelled before its next transaction
    public <T> T during(Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, this).call(work::call);
    }

    /// Stops what runs, and keeps the work from beginning more. What it was in the middle of fails as the database
    /// says.
    public void cancel() {
        cancelled = true;
        running.forEach(session -> session.getJdbcCoordinator().cancelLastQuery());
    }

    static void begin(StatelessSession session) {
        if (!CURRENT.isBound()) return;
        CURRENT.get().running.add((SharedSessionContractImplementor) session);
        if (CURRENT.get().cancelled) throw new CancellationException("nobody wants the answer any more");
    }

    static void end(StatelessSession session) {
        if (CURRENT.isBound()) CURRENT.get().running.remove((SharedSessionContractImplementor) session);
    }
}
