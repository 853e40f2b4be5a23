package dev.locksmith.password.reset;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class InFlightOnH2Test extends InFlightContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.h2Config();
    }
}
