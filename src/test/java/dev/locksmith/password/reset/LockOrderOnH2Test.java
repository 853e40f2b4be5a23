package dev.locksmith.password.reset;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class LockOrderOnH2Test extends LockOrderContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.h2Config();
    }
}
