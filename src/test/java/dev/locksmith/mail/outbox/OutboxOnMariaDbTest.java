package dev.locksmith.mail.outbox;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class OutboxOnMariaDbTest extends OutboxContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.mariadbConfig();
    }
}
