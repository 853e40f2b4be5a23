package dev.locksmith.customer;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class CustomersOnH2Test extends CustomersContract {
    @Override
    Database open() {
        return TestDatabases.h2();
    }
}
