package dev.locksmith.database;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class UpgradeOnPostgreSqlTest extends UpgradeContract {
    @Override
    DatabaseConfig newDatabase() {
        return TestDatabases.postgresqlConfig();
    }
}
