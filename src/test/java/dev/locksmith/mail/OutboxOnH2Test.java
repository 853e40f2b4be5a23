package dev.locksmith.mail;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class OutboxOnH2Test extends OutboxContract {
    @Override
    Database open() {
        return TestDatabases.h2();
    }
}
