package dev.locksmith.database;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class MigrationsOnPostgreSqlTest extends MigrationsContract {
    @Override
    DatabaseConfig newDatabase() {
        return TestDatabases.postgresqlConfig();
    }
}
