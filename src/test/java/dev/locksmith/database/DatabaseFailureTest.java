package dev.locksmith.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A database that cannot be used is told in one sentence that says what to do.
class DatabaseFailureTest {
    private static final Texts TEXTS = Texts.of(Bundle.COMMAND, Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb"})
    void anUnreachableDatabaseIsNamedWithoutItsPassword(String kind) throws IOException {
        int nobodyListens;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodyListens = socket.getLocalPort();
        }
        var place = "jdbc:" + kind + "://127.0.0.1:" + nobodyListens + "/shop";
        var config = new DatabaseConfig(place + "?password=hidden", "locksmith", "secret", false);

        var failure = catchThrowableOfType(ExpectedFailure.class, () -> TestDatabases.open(config));

        assertThat(failure.sentence(TEXTS))
                .startsWith("Locksmith cannot reach the database at " + place + ": ")
                .contains("Check database.url")
                .doesNotContain("secret", "hidden", "Exception");
    }

    @Test
    void aDatabaseOfANewerLocksmithIsLeftAlone() throws SQLException {
        var config = TestDatabases.h2Config();
        try (var database = TestDatabases.open(config);
                var connection = DriverManager.getConnection(config.url(), config.user(), config.password());
                var statement = connection.createStatement()) {
            assertThat(database.dialect()).isEqualTo(Dialect.H2);
            statement.execute("""
                    insert into "flyway_schema_history"
                    select 99, '99', 'from the future', "type", 'V99__from_the_future.sql', 1, "installed_by",
                           "installed_on", "execution_time", true
                    from "flyway_schema_history" where "version" = '1'
                    """);

            var failure = catchThrowableOfType(ExpectedFailure.class, () -> TestDatabases.open(config));

            assertThat(failure.sentence(TEXTS)).contains("newer Locksmith (its version is 99)");
        }
    }
}
