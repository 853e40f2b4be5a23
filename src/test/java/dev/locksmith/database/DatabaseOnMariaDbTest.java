package dev.locksmith.database;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class DatabaseOnMariaDbTest extends DatabaseContract {
    @Override
    DatabaseConfig newDatabase() {
        return TestDatabases.mariadbConfig();
    }
}
