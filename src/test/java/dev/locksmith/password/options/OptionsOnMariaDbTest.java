package dev.locksmith.password.options;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class OptionsOnMariaDbTest extends OptionsContract {
    @Override
    Database open() {
        return TestDatabases.mariadb();
    }
}
