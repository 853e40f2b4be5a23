package dev.locksmith.database;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class UpgradeOnH2Test extends UpgradeContract {
    @Override
    DatabaseConfig newDatabase() {
        return TestDatabases.keptH2Config();
    }
}
