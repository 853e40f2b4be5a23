package dev.locksmith.password.reset;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class ResetRequestOnH2Test extends ResetRequestContract {
    @Override
    Database open() {
        return TestDatabases.h2();
    }
}
