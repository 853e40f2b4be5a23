package dev.locksmith.testing;

import dev.locksmith.app.wiring.Entities;
import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.database.Database;
import dev.locksmith.database.Dialect;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/// Real databases for tests, each new and empty but for what the migrations put there. A server that cannot start
/// fails the test: nothing is skipped.
public final class TestDatabases {
    private TestDatabases() {}

    /// A new database of a dialect.
    static DatabaseConfig config(Dialect dialect) {
        return switch (dialect) {
            case H2 -> h2Config();
            case POSTGRESQL -> postgresqlConfig();
            case MARIADB -> mariadbConfig();
        };
    }

    /// A new H2 database in memory, gone when it is closed.
    public static Database h2() {
        return open(h2Config());
    }

    public static Database postgresql() {
        return open(postgresqlConfig());
    }

    public static Database mariadb() {
        return open(mariadbConfig());
    }

    /// Opens with all entities. Opened twice with the same value, it is two consoles on one database.
    public static Database open(DatabaseConfig config) {
        return Database.open(config, Entities.all());
    }

    public static DatabaseConfig h2Config() {
        return new DatabaseConfig("jdbc:h2:mem:" + newName(), "sa", "", true);
    }

    /// One that stays when nobody has it open.
    public static DatabaseConfig keptH2Config() {
        return new DatabaseConfig(h2Config().url() + ";DB_CLOSE_DELAY=-1", "sa", "", true);
    }

    public static DatabaseConfig postgresqlConfig() {
        return PostgresServer.newDatabase(newName());
    }

    /// One that no migration has seen.
    public static DatabaseConfig empty(Dialect dialect) {
        return dialect == Dialect.POSTGRESQL ? PostgresServer.emptyDatabase(newName()) : config(dialect);
    }

    public static DatabaseConfig mariadbConfig() {
        return MariaServer.newDatabase(newName());
    }

    /// Does to a database what no service would do.
    public static void sql(DatabaseConfig config, String statement) {
        try (var connection = DriverManager.getConnection(config.url(), config.user(), config.password());
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /// How many rows there are.
    ///
    /// @param rows a table and, perhaps, which of its rows
    public static long count(DatabaseConfig config, String rows) {
        try (var connection = DriverManager.getConnection(config.url(), config.user(), config.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String newName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }
}
