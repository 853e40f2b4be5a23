package dev.locksmith.password.reset;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class SeveralConsolesOnH2Test extends SeveralConsolesContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.h2Config();
    }
}
