package dev.locksmith.access;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class ForceSignInOnMariaDbTest extends ForceSignInContract {
    @Override
    Database open() {
        return TestDatabases.mariadb();
    }
}
