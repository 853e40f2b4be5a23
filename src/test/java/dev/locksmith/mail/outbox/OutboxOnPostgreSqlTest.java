package dev.locksmith.mail.outbox;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class OutboxOnPostgreSqlTest extends OutboxContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.postgresqlConfig();
    }
}
