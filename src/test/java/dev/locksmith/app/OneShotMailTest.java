package dev.locksmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.mailbox.Mailbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            var run = reset(server.port(), "@example.com");

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

            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("\"mail\":\"deferred\"");
            assertThat(server.caught()).isEmpty();
        }
    }

    @Test
    void aServerThatIsDownCostsNothingButTime() throws IOException {
        var run = reset(1, "@example.com");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"mail\":\"deferred\"", "refuses the connection");
    }

    private CommandRun reset(int port, String allowed) throws IOException {
        var home = folder.resolve("home");
        var file = Files.writeString(
                folder.resolve("customers.csv"), "email,firstname,lastname\nada@example.com,Ada,Byron\n");
        assertThat(CommandRun.of(home, Map.of(), "import", file.toString()).exit())
                .isZero();
        return CommandRun.of(
                home,
                Map.of(
                        "LOCKSMITH_MAIL_TRANSPORT", "smtp",
                        "LOCKSMITH_MAIL_SMTP_HOST", "127.0.0.1",
                        "LOCKSMITH_MAIL_SMTP_PORT", String.valueOf(port),
                        "LOCKSMITH_MAIL_SMTP_SECURITY", "none",
                        "LOCKSMITH_MAIL_ALLOWED_RECIPIENTS", allowed),
                "reset-password",
                "ada@example.com",
                "--json");
    }
}
