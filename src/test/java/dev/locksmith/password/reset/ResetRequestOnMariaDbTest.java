package dev.locksmith.password.reset;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class ResetRequestOnMariaDbTest extends ResetRequestContract {
    @Override
    Database open() {
        return TestDatabases.mariadb();
    }
}
