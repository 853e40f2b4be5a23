package dev.locksmith.password.reset;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class ResetOnH2Test extends ResetContract {
    @Override
    Database open() {
        return TestDatabases.h2();
    }
}
