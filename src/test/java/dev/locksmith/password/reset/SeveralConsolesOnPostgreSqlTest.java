package dev.locksmith.password.reset;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class SeveralConsolesOnPostgreSqlTest extends SeveralConsolesContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.postgresqlConfig();
    }
}
