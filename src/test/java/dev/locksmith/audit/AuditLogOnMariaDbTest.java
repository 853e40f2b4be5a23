package dev.locksmith.audit;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class AuditLogOnMariaDbTest extends AuditLogContract {
    @Override
    Database open() {
        return TestDatabases.mariadb();
    }
}
