package dev.locksmith.password;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class InFlightOnPostgreSqlTest extends InFlightContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.postgresqlConfig();
    }
}
