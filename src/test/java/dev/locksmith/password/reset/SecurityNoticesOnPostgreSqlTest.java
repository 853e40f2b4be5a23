package dev.locksmith.password.reset;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class SecurityNoticesOnPostgreSqlTest extends SecurityNoticesContract {
    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
