package dev.locksmith.testing;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.database.Dialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Looks at a database from outside, and does to its connections what an administrator may do.
public final class DatabaseProbe implements AutoCloseable {
    private static final Duration ASK_AGAIN = Duration.ofMillis(2);

    private static final int NO_SUCH_THREAD = 1094;

    private final Connection connection;
    private final Dialect dialect;

    public DatabaseProbe(DatabaseConfig config) {
        this.dialect = Dialect.of(config.url());
        try {
            this.connection = DriverManager.getConnection(config.url(), config.user(), config.password());
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /// How many sessions wait for what another holds.
    public long waiting() {
        return number(
                switch (dialect) {
                    case H2 -> "select count(*) from information_schema.sessions where blocker_id is not null";
                    case POSTGRESQL ->
                        "select count(*) from pg_stat_activity"
                                + " where datname = current_database() and wait_event_type = 'Lock'";
                    case MARIADB -> status("INNODB_ROW_LOCK_CURRENT_WAITS");
                });
    }

    /// Waits until that many sessions wait, or something is done, which none of them is for long: who waits gives up
    /// after some seconds. No server tells it, so it is asked again and again.
    public void awaitWaiting(int sessions, BooleanSupplier done) {
        while (waiting() < sessions && !done.getAsBoolean()) LockSupport.parkNanos(ASK_AGAIN.toNanos());
    }

    /// How many deadlocks the server has broken; H2 does not count them.
    public long deadlocks() {
        return switch (dialect) {
            case H2 -> 0;
            case POSTGRESQL -> number("select deadlocks from pg_stat_database where datname = current_database()");
            case MARIADB -> number(status("INNODB_DEADLOCKS"));
        };
    }

    private static String status(String variable) {
        return "select variable_value from information_schema.global_status where variable_name = '" + variable + "'";
    }

    /// Breaks every connection but its own.
    public void killConnections() {
        for (var id : numbers(
                switch (dialect) {
                    case H2 -> "select session_id from information_schema.sessions where session_id <> session_id()";
                    case POSTGRESQL ->
                        "select pid from pg_stat_activity"
                                + " where datname = current_database() and pid <> pg_backend_pid()";
                    case MARIADB ->
                        "select id from information_schema.processlist where db = database() and id <> connection_id()";
                }))
            kill(
                    switch (dialect) {
                        case H2 -> "select abort_session(" + id + ")";
                        case POSTGRESQL -> "select pg_terminate_backend(" + id + ")";
                        case MARIADB -> "kill " + id;
                    });
    }

    /// MariaDB says so when a connection that was listed a moment ago has gone by itself.
    private void kill(String statement) {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException failed) {
            if (failed.getErrorCode() != NO_SUCH_THREAD) throw new AssertionError(statement, failed);
        }
    }

    public long number(String query) {
        return numbers(query).getFirst();
    }

    public List<Long> numbers(String query) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<Long>();
            while (rows.next()) found.add(rows.getLong(1));
            return found;
        } catch (SQLException failed) {
            throw new AssertionError(query, failed);
        }
    }

    /// Does what no service would do.
    public void run(String statement) {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException failed) {
            throw new AssertionError(statement, failed);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
