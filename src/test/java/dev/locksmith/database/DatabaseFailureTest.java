package dev.locksmith.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.text.Unavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A database that cannot be used is told in one sentence that says what to do, another one for each reason.
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

        assertThat(sentence(server(place + "?password=hidden")))
                .startsWith("Locksmith cannot reach the database at " + place + ": ")
                .contains("Check database.url")
                .doesNotContain("secret", "hidden", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb"})
    void aHostThatDoesNotExistIsNotTakenForADatabaseThatIsDown(String kind) {
        assertThat(sentence(server("jdbc:" + kind + "://nowhere.invalid/shop")))
                .contains("there is no host of that name");
    }

    @ParameterizedTest
    @CsvSource({"postgresql, is not the database that database.url names", "mariadb, cannot reach the database"})
    void whatIsNoDatabaseIsCalledSo(String kind, String words) throws IOException {
        try (var stranger = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> greetAsNoDatabaseDoes(stranger));

            assertThat(sentence(server("jdbc:" + kind + "://127.0.0.1:" + stranger.getLocalPort() + "/shop")))
                    .contains(words, "Check");
        }
    }

    private static void greetAsNoDatabaseDoes(ServerSocket stranger) {
        while (!stranger.isClosed())
            try (var caller = stranger.accept()) {
                caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
                caller.getInputStream().skip(8);
            } catch (IOException closed) {
                // the test is over, or the caller has hung up
            }
    }

    @Test
    void aDatabaseThatTheServerDoesNotHaveIsMissing() {
        for (var config : new DatabaseConfig[] {TestDatabases.postgresqlConfig(), TestDatabases.mariadbConfig()}) {
            var elsewhere = config.url().replaceAll("/t[0-9a-f]+", "/elsewhere");

            assertThat(sentence(new DatabaseConfig(elsewhere, config.user(), config.password(), false)))
                    .contains("has no database", "Create the database");
        }
    }

    @Test
    void aUserWhoMayNotMakeTablesLacksRights() {
        var postgresql = TestDatabases.empty(Dialect.POSTGRESQL);
        TestDatabases.sql(postgresql, "drop role if exists looker; create role looker login");
        assertThat(sentence(as(postgresql, "looker", ""))).contains("permission denied for schema", "Grant the user");

        var mariadb = TestDatabases.mariadbConfig();
        TestDatabases.sql(mariadb, "create or replace user looker@localhost identified by 'look'");
        assertThat(sentence(as(mariadb, "looker", "look"))).contains("Access denied", "Grant the user");
        TestDatabases.sql(mariadb, "grant select on *.* to looker@localhost");
        assertThat(sentence(as(mariadb, "looker", "look"))).contains("CREATE command denied", "Grant the user");
    }

    @Test
    void aWrongPasswordIsToldWithoutIt() {
        var mariadb = TestDatabases.mariadbConfig();
        TestDatabases.sql(mariadb, "create or replace user teller@localhost identified by 'right'");

        assertThat(sentence(as(mariadb, "teller", "wrong-one")))
                .contains("does not let Locksmith in", "Check database.user and database.password")
                .doesNotContain("wrong-one");
    }

    private static DatabaseConfig as(DatabaseConfig config, String user, String password) {
        return new DatabaseConfig(config.url().replaceAll("user=[^&]*", "user=" + user), user, password, false);
    }

    @Test
    void theEmbeddedDatabaseHasSentencesOfItsOwn(@TempDir Path home) throws IOException {
        var file = home.resolve("locksmith.mv.db");
        var config = new DatabaseConfig("jdbc:h2:file:" + home.resolve("locksmith"), "sa", "", true);
        TestDatabases.open(config).close();

        assertThat(sentence(as(config, "sa", "other"))).contains("was made with another user or password");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            assertThat(sentence(config)).contains("is open in another program");
        }
        Files.write(file, new byte[16 * 1024]);
        assertThat(sentence(config)).contains("is damaged", "from a backup");
    }

    @ParameterizedTest
    @EnumSource
    void everyOutageHasASentenceForAServerAndForAFile(Outage outage) {
        for (var url : new String[] {"jdbc:postgresql://db.example.com/shop", "jdbc:h2:file:/home/kim/locksmith"}) {
            var failure = outage.failure(server(url), new IOException("the driver’s words"));

            assertThat(failure.sentence(TEXTS)).contains(url).doesNotContain("failure.", "{");
        }
    }

    private static DatabaseConfig server(String url) {
        return new DatabaseConfig(url, "locksmith", "secret", false);
    }

    private static String sentence(DatabaseConfig config) {
        return catchThrowableOfType(Unavailable.class, () -> TestDatabases.open(config))
                .sentence(TEXTS);
    }
}
