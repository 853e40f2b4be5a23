package dev.locksmith.customer.search;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class CustomerSearchOnH2Test extends CustomerSearchContract {
    @Override
    Database open() {
        return TestDatabases.h2();
    }
}
