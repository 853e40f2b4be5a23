package dev.locksmith.testing;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.database.Database;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/// A test of what holds on every database, with one open database of each dialect for all of its methods.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EveryOpenDatabase extends EveryDatabase {
    protected DatabaseConfig config;
    protected Database database;

    @BeforeParameterizedClassInvocation
    void openDatabase() {
        config = newDatabase();
        database = TestDatabases.open(config);
    }

    @AfterParameterizedClassInvocation
    void closeDatabase() {
        database.close();
    }
}
