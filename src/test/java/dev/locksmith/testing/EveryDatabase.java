package dev.locksmith.testing;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.database.Dialect;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A test of what holds on every database: it runs once for each dialect.
@ParameterizedClass
@EnumSource(Dialect.class)
public abstract class EveryDatabase {
    @Parameter
    protected Dialect dialect;

    /// A new database of the dialect.
    protected final DatabaseConfig newDatabase() {
        return TestDatabases.config(dialect);
    }

    /// A new database of the dialect that stays when nobody has it open.
    protected final DatabaseConfig keptDatabase() {
        return dialect == Dialect.H2 ? TestDatabases.keptH2Config() : newDatabase();
    }

    /// A new database of the dialect that no migration has seen, and that stays when nobody has it open.
    protected final DatabaseConfig emptyDatabase() {
        return dialect == Dialect.H2 ? TestDatabases.keptH2Config() : TestDatabases.empty(dialect);
    }
}
