package dev.locksmith.mail;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class OutboxOnMariaDbTest extends OutboxContract {
    @Override
    Database open() {
        return TestDatabases.mariadb();
    }
}
