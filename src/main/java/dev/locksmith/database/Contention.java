package dev.locksmith.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What others may do to a transaction, on any database: consoles that want the same rows, or whoever ends its
/// connection.
enum Contention {
    /// The failure has nothing to do with others.
    NONE,
    /// Another went first and this one was rolled back for it: a deadlock, a serialization or, on Galera, a
    /// certification failure. All of it may be done again.
    LOST,
    /// The connection broke before the commit, and with it all that was done; the next one may hold.
    BROKEN,
    /// Another held on for as long as anybody waits.
    WAITED;

    /// How long a statement waits for what another holds.
    static final int WAIT_SECONDS = 5;

    /// The SQL standard's serialization failure, which H2's and MariaDB's deadlocks and Galera's certification are
    /// told as too; PostgreSQL's deadlock; H2's concurrent update.
    private static final Set<String> LOST_STATES = Set.of("40001", "40P01", "90131");

    /// MariaDB's ER_LOCK_DEADLOCK and ER_CHECKREAD (the row was changed since it was read), whatever their states.
    private static final Set<Integer> LOST_CODES = Set.of(1213, 1020);

    /// PostgreSQL's “lock not available”, H2's lock timeout.
    private static final Set<String> WAITED_STATES = Set.of("55P03", "HYT00");

    /// MariaDB's ER_LOCK_WAIT_TIMEOUT, which has no state of its own.
    private static final int MARIADB_WAITED = 1205;

    static Contention of(Throwable failure) {
        var found = NONE;
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException refused) {
                // The pool had none to give: because all are in use, if it names no other cause.
                if (refused instanceof SQLTransientConnectionException)
                    return refused.getCause() == null ? WAITED : NONE;
                if (found == NONE) found = of(refused);
            }
        return found == NONE && Outage.of(failure).equals(Optional.of(Outage.LOST)) ? BROKEN : found;
    }

    private static Contention of(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        if (LOST_STATES.contains(state) || LOST_CODES.contains(refused.getErrorCode())) return LOST;
        return WAITED_STATES.contains(state) || refused.getErrorCode() == MARIADB_WAITED ? WAITED : NONE;
    }
}
