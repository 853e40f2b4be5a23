package dev.locksmith.password.reset;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class SeveralConsolesOnMariaDbTest extends SeveralConsolesContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.mariadbConfig();
    }
}
