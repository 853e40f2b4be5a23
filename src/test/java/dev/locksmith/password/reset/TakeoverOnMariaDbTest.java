package dev.locksmith.password.reset;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class TakeoverOnMariaDbTest extends TakeoverContract {
    @Override
    Database open() {
        return TestDatabases.mariadb();
    }
}
