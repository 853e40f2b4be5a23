package dev.locksmith.customer.search;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class CustomerSearchOnPostgreSqlTest extends CustomerSearchContract {
    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
