package dev.locksmith.access;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class ForceSignInOnPostgreSqlTest extends ForceSignInContract {
    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
