package dev.locksmith.database;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class DatabaseOnH2Test extends DatabaseContract {
    @Override
    DatabaseConfig newDatabase() {
        return TestDatabases.h2Config();
    }
}
