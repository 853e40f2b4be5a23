package dev.locksmith.password.reset;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class SecurityNoticesOnH2Test extends SecurityNoticesContract {
    @Override
    Database open() {
        return TestDatabases.h2();
    }
}
