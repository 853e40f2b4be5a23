package dev.locksmith.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.text.Unavailable;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A database that goes away under a running program is told in words, and used again as soon as it is back.
class OutageTest {
    @Test
    void whoseConnectionIsEndedBeforeTheCommitDoesItAllAgainOnPostgreSql() {
        endedInMidWork(TestDatabases.postgresqlConfig(), "select pg_backend_pid()", "select pg_terminate_backend(%s)");
    }

    @Test
    void whoseConnectionIsEndedBeforeTheCommitDoesItAllAgainOnMariaDb() {
        endedInMidWork(TestDatabases.mariadbConfig(), "select connection_id()", "kill %s");
    }

    private static void endedInMidWork(DatabaseConfig config, String ask, String end) {
        var tries = new AtomicInteger();
        try (var database = TestDatabases.open(config)) {
            database.doInTransaction(transaction -> {
                Locks.take(transaction, "first");
                if (tries.incrementAndGet() == 1) TestDatabases.sql(config, end.formatted(id(transaction, ask)));
                assertThat(id(transaction, ask)).as("the work goes on").isNotNull();
            });
        }

        assertThat(tries).hasValue(2);
        assertThat(TestDatabases.count(config, "lock_stripe where taken = 1")).isOne();
        assertThat(TestDatabases.count(config, "lock_stripe where taken > 1")).isZero();
    }

    private static Object id(Transaction transaction, String ask) {
        return transaction.session().createNativeQuery(ask, Object.class).getSingleResult();
    }

    @Test
    void aPasswordThatIsChangedUnderARunningProgramIsToldAndForgottenWhenItIsRightAgain() {
        var root = TestDatabases.mariadbConfig();
        TestDatabases.sql(root, "create or replace user mover@localhost identified by 'first'");
        TestDatabases.sql(root, "grant all on *.* to mover@localhost");
        try (var database = TestDatabases.open(new DatabaseConfig(root.url(), "mover", "first", false))) {
            TestDatabases.sql(root, "alter user mover@localhost identified by 'second'");
            TestDatabases.sql(root, "kill user mover@localhost");

            var told = catchThrowableOfType(Unavailable.class, () -> take(database));
            assertThat(told.sentence(Texts.of(Bundle.COMMAND, Locale.ENGLISH)))
                    .contains("does not let Locksmith in", "Check database.user and database.password");
            assertThatThrownBy(database.clock()::instant).isInstanceOf(Unavailable.class);

            TestDatabases.sql(root, "alter user mover@localhost identified by 'first'");
            take(database);
        }
    }

    private static void take(Database database) {
        database.doInTransaction(transaction -> Locks.take(transaction, "kept"));
    }
}
