package dev.locksmith.mail.dispatch;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class LeasesOnH2Test extends LeasesContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.h2Config();
    }
}
