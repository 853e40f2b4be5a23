package dev.locksmith.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Contention: what others may do to a transaction, on any database: consoles that want the same rows, or whoever ends
/// its connection.
enum Contention implements ErrorCodes.Meaning {
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
        return ErrorCodes.meaning(refused)
                .filter(Contention.class::isInstance)
                .map(Contention.class::cast)
                .orElse(NONE);
    }
}
