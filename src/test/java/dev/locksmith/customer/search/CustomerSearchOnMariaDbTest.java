package dev.locksmith.customer.search;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class CustomerSearchOnMariaDbTest extends CustomerSearchContract {
    @Override
    Database open() {
        return TestDatabases.mariadb();
    }
}
