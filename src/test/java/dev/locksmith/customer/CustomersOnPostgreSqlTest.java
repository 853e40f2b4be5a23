package dev.locksmith.customer;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class CustomersOnPostgreSqlTest extends CustomersContract {
    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
