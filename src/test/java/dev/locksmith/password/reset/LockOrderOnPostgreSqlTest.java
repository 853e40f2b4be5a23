package dev.locksmith.password.reset;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class LockOrderOnPostgreSqlTest extends LockOrderContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.postgresqlConfig();
    }
}
