package dev.locksmith.password.reset;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class ResetOnPostgreSqlTest extends ResetContract {
    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
