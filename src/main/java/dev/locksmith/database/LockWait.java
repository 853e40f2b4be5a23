package dev.locksmith.database;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Waiting for what another console holds: at most five seconds, on any database, and then it is said so.
final class LockWait {
    static final int SECONDS = 5;

    /// Deadlock (the SQL standard's, PostgreSQL's) and PostgreSQL's “lock not available”.
    private static final Set<String> STATES = Set.of("40001", "40P01", "55P03");

    /// ER_LOCK_WAIT_TIMEOUT, which has no state of its own.
    private static final int MARIADB_TIMEOUT = 1205;

    private LockWait() {}

    /// Whether something failed because another console held what it needed.
    static boolean ended(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTimeoutException) return true;
            if (cause instanceof SQLException refused
                    && (STATES.contains(refused.getSQLState()) || refused.getErrorCode() == MARIADB_TIMEOUT)) {
                return true;
            }
        }
        return false;
    }
}
