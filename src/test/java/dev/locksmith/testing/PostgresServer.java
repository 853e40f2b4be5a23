package dev.locksmith.testing;

import dev.locksmith.config.DatabaseConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL server, started at first need and stopped with the JVM.
final class PostgresServer {
    private static @Nullable EmbeddedPostgres running;

    private PostgresServer() {}

    /// A new, empty database on it.
    static synchronized DatabaseConfig newDatabase(String name) {
        var server = running == null ? start() : running;
        running = server;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
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
