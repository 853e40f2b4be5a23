package dev.locksmith.testing;

import dev.locksmith.config.DatabaseConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL server, started at first need and stopped with the JVM.
final class PostgresServer {
    private static final String TEMPLATE = "migrated";

    private static @Nullable EmbeddedPostgres running;
    private static boolean hasTemplate;

    private PostgresServer() {}

    /// A new database on it, as the migrations leave one.
    static synchronized DatabaseConfig newDatabase(String name) {
        if (!hasTemplate) TestDatabases.open(emptyDatabase(TEMPLATE)).close();
        hasTemplate = true;
        return create(name, " template " + TEMPLATE);
    }

    /// A new database on it without a table.
    static synchronized DatabaseConfig emptyDatabase(String name) {
        return create(name, "");
    }

    private static DatabaseConfig create(String name, String as) {
        var server = running == null ? start() : running;
        running = server;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + as);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new DatabaseConfig(server.getJdbcUrl("postgres", name), "postgres", "postgres", false);
    }

    private static EmbeddedPostgres start() {
        try {
            // The driver gives each session the JVM's time zone, which for tests is an odd one: Pacific/Chatham.
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
