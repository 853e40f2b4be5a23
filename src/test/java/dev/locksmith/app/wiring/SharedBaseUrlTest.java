package dev.locksmith.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.app.CommandRun;
import dev.locksmith.config.ConfigReader;
import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.config.HostEnvironment;
import dev.locksmith.mailbox.Mailbox;
import dev.locksmith.testing.TestDatabases;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What mailed links begin with, where several consoles share a database server.
class SharedBaseUrlTest {
    private static final String SHOP = "https://shop.example.com";
    private static final String OTHER = "https://other.example.com";

    @TempDir
    Path folder;

    private final DatabaseConfig database = TestDatabases.postgresqlConfig();

    @Test
    void theFirstToHaveOneSaysItForAllAndWhoDiffersIsTold() {
        assertThat(reset(here(SHOP), "nobody@example.com").err()).doesNotContain("storefront.base-url");
        assertThat(run(here(""), "base-url").out())
                .isEqualTo("Mailed links begin with " + SHOP + ", whichever console on this database sends them.\n");

        try (var running = open(here(OTHER))) {
            assertThat(reset(here(OTHER), "nobody@example.com").err())
                    .startsWith("storefront.base-url is " + OTHER + " here, but the database, which all consoles share,"
                            + " says " + SHOP + ", so links begin with " + SHOP);
            assertThat(signIn(running)).hasToString(SHOP + "/customer/account/login");
            assertThat(running.storefront().baseUrl()).contains(URI.create(SHOP));

            assertThat(run(here(OTHER), "base-url", "--share").exit()).isZero();

            assertThat(signIn(running)).hasToString(OTHER + "/customer/account/login");
        }
    }

    @Test
    void whereTheDatabaseIsElsewhereNoMailGoesOutBeforeSomebodySaidIt() throws IOException {
        try (var server = Mailbox.open(0)) {
            customer(elsewhere("http://localhost:8765"), "ada@example.com");

            var deferred = reset(mailing(server, elsewhere("http://localhost:8765")), "ada@example.com");
            var drill = run(elsewhere(""), "drill", "--customer", "ada@example.com");

            assertThat(deferred.out())
                    .contains("\"mail\":\"deferred\"", "Nobody has said yet what mailed links begin with");
            assertThat(server.caught()).isEmpty();
            assertThat(drill.exit()).isEqualTo(1);
            assertThat(drill.err()).startsWith("Nobody has said yet").hasLineCount(1);

            var sent = reset(mailing(server, elsewhere(SHOP)), "ada@example.com", "--over-limit", "mended");

            assertThat(sent.out()).contains("\"mail\":\"sent\"");
            assertThat(server.caught().getFirst().links().toString())
                    .contains(SHOP + "/customer/account/createPassword?token=");
        }
    }

    @Test
    void whoTriesThingsOutAloneIsWarnedOnly() {
        assertThat(reset(here(""), "nobody@example.com").err()).startsWith("storefront.base-url is empty");
        assertThat(reset(here("http://localhost:8765"), "nobody@example.com").err())
                .doesNotContain("storefront.base-url");
        assertThat(run(here("http://localhost:8765"), "base-url", "--share").exit())
                .isEqualTo(2);
        assertThat(run(Map.of(), "base-url", "--share").exit()).isEqualTo(2);
    }

    private CommandRun reset(Map<String, String> variables, String email, String... more) {
        var arguments = new String[more.length + 3];
        System.arraycopy(more, 0, arguments, 3, more.length);
        arguments[0] = "reset-password";
        arguments[1] = email;
        arguments[2] = "--json";
        return run(variables, arguments);
    }

    private void customer(Map<String, String> variables, String email) throws IOException {
        var file = Files.writeString(
                folder.resolve("customers.csv"), "email,firstname,lastname\n" + email + ",Ada,Byron\n");
        assertThat(run(variables, "import", file.toString()).exit()).isZero();
    }

    private CommandRun run(Map<String, String> variables, String... arguments) {
        return CommandRun.of(folder.resolve("home"), variables, arguments);
    }

    private ApplicationContext open(Map<String, String> variables) {
        var environment = new HashMap<>(variables);
        environment.put("LOCKSMITH_HOME", folder.resolve("home").toString());
        return ApplicationContext.open(
                ConfigReader.read(Optional.empty(), new HostEnvironment(environment, "Linux", folder, folder)));
    }

    private static URI signIn(ApplicationContext locksmith) {
        return locksmith.urls().signIn(locksmith.services().websites().main());
    }

    private Map<String, String> here(String baseUrl) {
        return Map.of(
                "LOCKSMITH_DATABASE_URL", database.url(),
                "LOCKSMITH_DATABASE_USER", database.user(),
                "LOCKSMITH_DATABASE_PASSWORD", database.password(),
                "LOCKSMITH_STOREFRONT_BASE_URL", baseUrl);
    }

    /// The same server by a name that does not tell that it is on this computer.
    private Map<String, String> elsewhere(String baseUrl) {
        var variables = new HashMap<>(here(baseUrl));
        variables.put(
                "LOCKSMITH_DATABASE_URL", database.url().replaceFirst("//(localhost|127\\.0\\.0\\.1)", "//127.1"));
        return variables;
    }

    private static Map<String, String> mailing(Mailbox server, Map<String, String> variables) {
        var all = new HashMap<>(variables);
        all.put("LOCKSMITH_MAIL_TRANSPORT", "smtp");
        all.put("LOCKSMITH_MAIL_SMTP_HOST", "127.0.0.1");
        all.put("LOCKSMITH_MAIL_SMTP_PORT", String.valueOf(server.port()));
        all.put("LOCKSMITH_MAIL_SMTP_SECURITY", "none");
        all.put("LOCKSMITH_MAIL_SMTP_USER", server.user());
        all.put("LOCKSMITH_MAIL_SMTP_PASSWORD", server.password());
        all.put("LOCKSMITH_MAIL_ALLOWED_RECIPIENTS", "@example.com");
        return all;
    }
}
