package dev.locksmith.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.account.SignInOutcome;
import dev.locksmith.password.account.Visitor;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.password.reset.LinkState;
import dev.locksmith.password.reset.RedeemOutcome;
import dev.locksmith.secret.Secrets;
import dev.locksmith.testing.EveryDatabase;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A shop that an earlier version left goes on with this one: its links redeem, its mail goes out, its customers sign
/// in, its record is there.
class UpgradeTest extends EveryDatabase {
    private static final String OLD_PASSWORD = "old-Tulip7";
    private static final String NEW_PASSWORD = "red-Tulip7";

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everythingOfAnEarlierVersionGoesOn(int version) throws IOException {
        var config = emptyDatabase();
        leave(config, version);

        try (var database = TestDatabases.open(config)) {
            var services = new TestServices(database, database.clock());

            assertIsThere(services);
            assertLinksAndMailGoOn(services);
            if (version > 1)
                assertThat(services.option(PasswordOption.LINK_HOURS)).isEqualTo("48");
        }
    }

    private static void assertIsThere(TestServices services) {
        var veronica = services.customers.find(1).orElseThrow();
        assertThat(veronica.email()).isEqualTo("Roni_Cost@example.com");
        assertThat(veronica.addresses()).singleElement().matches(address -> address.defaultBilling());
        assertThat(services.passwords.signIn().customerOf(veronica.website(), secret("session")))
                .contains(veronica);
        assertThat(services.tokens.customerOf(secret("token"))).hasValue(1L);
        assertThat(services.outbox.attempts(2)).hasSize(1);
        assertThat(services.database.audit().ofCustomer(1, 10)).hasSize(1);
    }

    private static void assertLinksAndMailGoOn(TestServices services) {
        var website = services.websites.main();
        var mailed = new PresentedLink(secret("link"), website, "192.0.2.1");
        assertThat(services.passwords.links().redeem(mailed, NEW_PASSWORD)).isInstanceOf(RedeemOutcome.Redeemed.class);
        assertSignsIn(services, "roni_cost@example.com", NEW_PASSWORD);
        assertSignsIn(services, "ann@example.com", OLD_PASSWORD);

        var letters = new RecordingTransport();
        services.dispatch(letters);
        var sent = new PresentedLink(letters.links().getLast(), website, "192.0.2.1");
        assertThat(services.passwords.links().inspect(sent)).isInstanceOf(LinkState.Live.class);
    }

    private static void assertSignsIn(TestServices services, String email, String password) {
        var visitor = new Visitor("192.0.2.1", "Browser");
        assertThat(services.passwords.signIn().signIn(services.websites.main(), email, password, visitor))
                .isInstanceOf(SignInOutcome.SignedIn.class);
    }

    private static void leave(DatabaseConfig config, int version) throws IOException {
        var dialect = Dialect.of(config.url());
        Flyway.configure()
                .dataSource(config.url(), config.user(), config.password())
                .locations("classpath:db/migration")
                .placeholders(dialect.words())
                .target(String.valueOf(version))
                .load()
                .migrate();
        for (var rows = 1; rows <= version; rows++) fill(config, dialect, rows);
    }

    private static void fill(DatabaseConfig config, Dialect dialect, int version) throws IOException {
        var now = dialect == Dialect.MARIADB ? "utc_timestamp(6)" : "current_timestamp";
        var words = Map.of(
                "now",
                now,
                "tomorrow",
                now + " + interval '1' day",
                "commerceHash",
                Secrets.hash("salt" + OLD_PASSWORD) + ":salt:1",
                "linkHash",
                Secrets.hash(secret("link")),
                "tokenHash",
                Secrets.hash(secret("token")),
                "sessionHash",
                Secrets.hash(secret("session")));
        var sql = Files.readString(Path.of("src/test/resources/db/rows-of-v" + version + ".sql"));
        for (var word : words.entrySet()) sql = sql.replace("{" + word.getKey() + "}", word.getValue());
        for (var statement : sql.split(";\n")) TestDatabases.sql(config, statement);
    }

    /// As long as those that are minted.
    private static String secret(String of) {
        return of + "-".repeat(43 - of.length());
    }
}
