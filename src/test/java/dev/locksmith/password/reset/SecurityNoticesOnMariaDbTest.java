package dev.locksmith.password.reset;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class SecurityNoticesOnMariaDbTest extends SecurityNoticesContract {
    @Override
    Database open() {
        return TestDatabases.mariadb();
    }
}
