package dev.locksmith.database;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.text.ExpectedFailure;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/// Runs the migrations, which bring the tables up to what this program expects.
final class Migrations {
    private Migrations() {}

    /// @throws ExpectedFailure when they are not what a Locksmith up to this one left, or cannot be changed
    static void run(DataSource dataSource, Dialect dialect, DatabaseConfig config) {
        var flyway = Flyway.configure()
                .dataSource(dataSource)
                .locations(dialect.migrations())
                .placeholders(dialect.words())
                .load();
        try {
            for (var migration : flyway.info().all()) check(migration, config);
            flyway.migrate();
        } catch (FlywayException failed) {
            throw told(failed, config);
        }
    }

    private static void check(MigrationInfo migration, DatabaseConfig config) {
        var state = migration.getState();
        // Written by a newer program: its rules are not known here, so nothing is read or written.
        if (state.isApplied() && !state.isResolved())
            throw new ExpectedFailure("database.newer", migration.getVersion());
        if (state.isFailed()) throw new ExpectedFailure("database.half-done", config.place(), migration.getVersion());
        if (state.isApplied() && !migration.isChecksumMatching())
            throw new ExpectedFailure("database.changed", config.place(), migration.getVersion());
    }

    private static RuntimeException told(FlywayException failed, DatabaseConfig config) {
        if (failed.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE)
            return new ExpectedFailure("database.foreign", failed, config.place());
        return Outage.of(failed)
                .<RuntimeException>map(outage -> outage.failure(config, failed))
                .orElse(failed);
    }
}
