package dev.locksmith.password.options;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class OptionsOnPostgreSqlTest extends OptionsContract {
    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
