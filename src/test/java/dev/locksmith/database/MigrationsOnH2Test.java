package dev.locksmith.database;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class MigrationsOnH2Test extends MigrationsContract {
    @Override
    DatabaseConfig newDatabase() {
        return TestDatabases.keptH2Config();
    }
}
