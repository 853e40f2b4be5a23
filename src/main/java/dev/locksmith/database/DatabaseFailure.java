package dev.locksmith.database;

import dev.locksmith.text.Busy;
import dev.locksmith.text.Unavailable;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells transient failures of the database, after which the same work may well succeed, from mistakes of the program,
/// after which it never will.
public final class DatabaseFailure {
    /// SQL's classes for what is wrong with a statement itself: its data, a constraint it breaks, its syntax.
    private static final Set<String> MISTAKES = Set.of("22", "23", "42");

    private DatabaseFailure() {}

    /// Whether a failure came of a broken connection, a lost lock, a full disk or the like.
    public static boolean isTransient(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Busy || cause instanceof Unavailable) return true;
            if (cause instanceof SQLException refused) return !isMistake(refused.getSQLState());
        }
        return false;
    }

    private static boolean isMistake(@Nullable String state) {
        return state != null && state.length() == 5 && MISTAKES.contains(state.substring(0, 2));
    }
}
