package dev.locksmith.testing;

import dev.locksmith.app.Entities;
import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.database.Database;
import java.util.UUID;

/// Real databases for tests, each empty but for what the migrations put there.
public final class TestDatabases {
    private TestDatabases() {}

    /// A new H2 database in memory, gone when it is closed.
    public static Database h2() {
        return Database.open(h2Config(), Entities.all());
    }

    /// How to open a new H2 database in memory; a second `open` with the same value is a second console.
    public static DatabaseConfig h2Config() {
        return new DatabaseConfig("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", true);
    }
}
