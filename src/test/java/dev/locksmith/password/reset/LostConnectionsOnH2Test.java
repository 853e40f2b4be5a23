package dev.locksmith.password.reset;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class LostConnectionsOnH2Test extends LostConnectionsContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.h2Config();
    }
}
