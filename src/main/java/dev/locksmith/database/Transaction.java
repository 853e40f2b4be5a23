package dev.locksmith.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/// One database transaction, handed to whatever takes part in it.
public final class Transaction {
    private final StatelessSession session;
    private final Dialect dialect;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final HeldLocks locks = new HeldLocks();

    Transaction(StatelessSession session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
    }

    /// A repository that works in this transaction: `transaction.repository(AuditRepository_::new)`. Only repositories
    /// see the session; the rest of the code never meets Hibernate.
    public <R> R repository(Function<StatelessSession, R> constructor) {
        return constructor.apply(session);
    }

    StatelessSession session() {
        return session;
    }

    Dialect dialect() {
        return dialect;
    }

    HeldLocks locks() {
        return locks;
    }

    /// Runs once the transaction is committed, and not at all if it is rolled back.
    public void afterCommit(Runnable work) {
        afterCommit.add(work);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }
}
