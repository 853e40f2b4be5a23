package dev.locksmith.audit;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class AuditLogOnPostgreSqlTest extends AuditLogContract {
    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
