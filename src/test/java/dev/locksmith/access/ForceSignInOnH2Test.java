package dev.locksmith.access;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class ForceSignInOnH2Test extends ForceSignInContract {
    @Override
    Database open() {
        return TestDatabases.h2();
    }
}
