package dev.locksmith.mail.dispatch;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class LeasesOnPostgreSqlTest extends LeasesContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.postgresqlConfig();
    }
}
