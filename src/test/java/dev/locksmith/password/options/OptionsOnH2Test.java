package dev.locksmith.password.options;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class OptionsOnH2Test extends OptionsContract {
    @Override
    Database open() {
        return TestDatabases.h2();
    }
}
