package dev.locksmith.password.reset;

import dev.locksmith.database.Database;
import dev.locksmith.testing.DatabaseProbe;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/// A test of what two consoles on one database do to each other, looked at from outside.
abstract class TwoConsoles extends EveryOpenDatabase {
    DatabaseProbe probe;
    Database other;
    TestServices services;

    @BeforeParameterizedClassInvocation
    void openOther() {
        probe = new DatabaseProbe(config);
        other = TestDatabases.open(config);
        services = new TestServices(database, database.clock());
    }

    @AfterParameterizedClassInvocation
    void closeOther() {
        other.close();
        probe.close();
    }
}
