package dev.locksmith.password.reset;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class LockOrderOnMariaDbTest extends LockOrderContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.mariadbConfig();
    }
}
