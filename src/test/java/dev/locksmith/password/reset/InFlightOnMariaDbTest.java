package dev.locksmith.password.reset;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class InFlightOnMariaDbTest extends InFlightContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.mariadbConfig();
    }
}
