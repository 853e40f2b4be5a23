package dev.locksmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.app.command.ExitCode;
import dev.locksmith.mailbox.Mailbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `reset-password` sends its mail before it ends, where mail leaves over a server.
class OneShotMailTest {
    @TempDir
    Path folder;

    @Test
    void theMailIsSentBeforeTheCommandEnds() throws IOException {
        try (var server = Mailbox.open(0)) {
            var run = reset(
                    server.port(),
                    "@example.com",
                    Map.of(
                            "LOCKSMITH_MAIL_SMTP_USER", server.user(),
                            "LOCKSMITH_MAIL_SMTP_PASSWORD", server.password()));

            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("\"mail\":\"sent\"");
            assertThat(server.caught()).singleElement().satisfies(mail -> {
                assertThat(mail.recipients()).containsExactly("ada@example.com");
                assertThat(mail.links().toString())
                        .contains("http://127.0.0.1:8765/customer/account/createPassword?token=");
            });
        }
    }

    @Test
    void whoMayNotBeMailedHereWaitsForAConsoleThatCatchesIt() throws IOException {
        try (var server = Mailbox.open(0)) {
            var run = reset(server.port(), "");

            assertThat(run.exit()).isEqualTo(ExitCode.NOT_MAILED.code());
            assertThat(run.out()).contains("\"mail\":\"deferred\"", "\"waitsForConsole\":true");
            assertThat(run.err()).contains("has not been sent", "Open a console");
            assertThat(server.caught()).isEmpty();
        }
    }

    @Test
    void aServerThatIsDownCostsNothingButTime() throws IOException {
        var run = reset(1, "@example.com");

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_MAILED.code());
        assertThat(run.out()).contains("\"mail\":\"deferred\"", "refuses the connection", "\"waitsForConsole\":false");
        assertThat(run.err()).contains("has not left", "refuses the connection");
    }

    @Test
    void aMailThatIsRefusedForGoodIsSaidToBe() throws IOException {
        try (var server = new RefusingServer()) {
            var run = reset(server.port(), "@example.com");

            assertThat(run.exit()).isEqualTo(ExitCode.FAILED.code());
            assertThat(run.out()).contains("\"mail\":\"blocked\"");
            assertThat(run.err()).contains("is over", "5.1.1 no such mailbox").doesNotContain("tries again");
        }
    }

    @Test
    void aWrongPasswordForTheMailServerIsSaidToBeOne() throws IOException {
        try (var server = new RefusingServer()) {
            var run = reset(
                    server.port(),
                    "@example.com",
                    Map.of("LOCKSMITH_MAIL_SMTP_USER", "support", "LOCKSMITH_MAIL_SMTP_PASSWORD", "wrong"));

            assertThat(run.exit()).isEqualTo(ExitCode.NOT_MAILED.code());
            assertThat(run.out()).contains("\"mail\":\"deferred\"");
            assertThat(run.err()).contains("does not accept the user and password");
        }
    }

    private CommandRun reset(int port, String allowed) throws IOException {
        return reset(port, allowed, Map.of());
    }

    private CommandRun reset(int port, String allowed, Map<String, String> more) throws IOException {
        var home = folder.resolve("home");
        var file = Files.writeString(
                folder.resolve("customers.csv"), "email,firstname,lastname\nada@example.com,Ada,Byron\n");
        assertThat(CommandRun.of(home, Map.of(), "import", file.toString()).exit())
                .isZero();
        var variables = new HashMap<>(more);
        variables.putAll(Map.of(
                "LOCKSMITH_MAIL_TRANSPORT", "smtp",
                "LOCKSMITH_MAIL_SMTP_HOST", "127.0.0.1",
                "LOCKSMITH_MAIL_SMTP_PORT", String.valueOf(port),
                "LOCKSMITH_MAIL_SMTP_SECURITY", "none",
                "LOCKSMITH_MAIL_ALLOWED_RECIPIENTS", allowed));
        return CommandRun.of(home, variables, "reset-password", "ada@example.com", "--json");
    }
}
