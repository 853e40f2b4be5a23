package dev.locksmith.password.reset;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class LostConnectionsOnMariaDbTest extends LostConnectionsContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.mariadbConfig();
    }
}
