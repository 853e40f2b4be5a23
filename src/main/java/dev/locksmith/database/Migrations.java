package dev.locksmith.database;

import dev.locksmith.text.ExpectedFailure;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/// Brings the tables up to what this program expects.
final class Migrations {
    private Migrations() {}

    static void run(DataSource dataSource, Dialect dialect) {
        var flyway = Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .placeholders(dialect.words())
                .load();
        for (MigrationInfo migration : flyway.info().all()) {
            // Written by a newer program: its rules are not known here, so nothing is read or written.
            if (migration.getState().isApplied() && !migration.getState().isResolved())
                throw new ExpectedFailure("database.newer", migration.getVersion());
        }
        flyway.migrate();
    }
}
