package dev.locksmith.database;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class MigrationsOnMariaDbTest extends MigrationsContract {
    @Override
    DatabaseConfig newDatabase() {
        return TestDatabases.mariadbConfig();
    }
}
