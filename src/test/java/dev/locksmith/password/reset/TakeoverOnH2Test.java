package dev.locksmith.password.reset;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class TakeoverOnH2Test extends TakeoverContract {
    @Override
    Database open() {
        return TestDatabases.h2();
    }
}
