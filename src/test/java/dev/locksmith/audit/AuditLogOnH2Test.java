package dev.locksmith.audit;

import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;

class AuditLogOnH2Test extends AuditLogContract {
    @Override
    Database open() {
        return TestDatabases.h2();
    }
}
