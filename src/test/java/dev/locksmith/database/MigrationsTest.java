package dev.locksmith.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.EveryDatabase;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tables that are not what a Locksmith up to this one left are not touched, and each reason has its own sentence.
class MigrationsTest extends EveryDatabase {
    private DatabaseConfig config;

    @BeforeEach
    void aNewDatabase() {
        config = emptyDatabase();
    }

    @Test
    void aDatabaseOfANewerLocksmithIsLeftAlone() {
        migrated("""
                insert into "flyway_schema_history"
                select 99, '99', 'from the future', "type", 'V99__from_the_future.sql', 1, "installed_by",
                       "installed_on", "execution_time", true
                from "flyway_schema_history" where "version" = '1'
                """);

        assertThat(sentence()).contains("newer Locksmith (its version is 99)");
    }

    @Test
    void anUpdateThatStoppedHalfWaySaysWhatToDo() {
        migrated("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '2'");

        assertThat(sentence()).contains("stopped half-way (step 2)", "from the backup");
    }

    @Test
    void aChangedStepSaysWhatToDo() {
        migrated("update \"flyway_schema_history\" set \"checksum\" = 7 where \"version\" = '1'");

        assertThat(sentence()).contains("differ from this Locksmith’s (step 1)");
    }

    @Test
    void otherPeoplesTablesAreLeftAlone() {
        TestDatabases.sql(config, "create table recipe (id integer)");

        assertThat(sentence()).contains("holds tables that are not Locksmith’s", "an empty database");
        TestDatabases.sql(config, "drop table recipe");
        TestDatabases.open(config).close();
    }

    private void migrated(String statement) {
        TestDatabases.open(config).close();
        var maria = config.url().startsWith("jdbc:mariadb:");
        TestDatabases.sql(config, maria ? statement.replace('"', '`') : statement);
    }

    private String sentence() {
        var failure = catchThrowableOfType(ExpectedFailure.class, () -> TestDatabases.open(config));
        return failure.sentence(Texts.of(Bundle.COMMAND, Locale.ENGLISH));
    }
}
