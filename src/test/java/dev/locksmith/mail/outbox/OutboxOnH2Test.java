package dev.locksmith.mail.outbox;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;

class OutboxOnH2Test extends OutboxContract {
    @Override
    DatabaseConfig config() {
        return TestDatabases.h2Config();
    }
}
