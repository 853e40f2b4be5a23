package dev.locksmith.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.app.CommandRun;
import dev.locksmith.app.drill.DrillStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrillCommandTest {
    private static final Map<String, String> ANY_PORT = Map.of("LOCKSMITH_STOREFRONT_LISTEN", "127.0.0.1:0");

    @TempDir
    Path folder;

    @Test
    void aWholeResetPassesLineByLineAndCanBeDrilledAgainAtOnce() {
        var first = run(ANY_PORT, "drill");

        assertThat(first.err()).isEmpty();
        assertThat(first.out().lines().filter(line -> line.startsWith("passed  ")))
                .hasSize(DrillStep.values().length);
        assertThat(first.out()).endsWith("The reset drill with roni_cost@example.com passed.\n");
        assertThat(first.exit()).isZero();

        var again = run(ANY_PORT, "drill", "--json");
        assertThat(again.exit()).isZero();
        assertThat(again.out())
                .hasLineCount(1)
                .startsWith("{\"outcome\":\"passed\"")
                .doesNotContain("false");
    }

    @Test
    void inEveryProfileAResetPasses() {
        run(ANY_PORT, "options", "set", "password.profile", "nist");
        assertThat(run(ANY_PORT, "drill").exit()).isZero();

        run(ANY_PORT, "options", "set", "password.profile", "commerce");
        assertThat(run(ANY_PORT, "drill").exit()).isZero();
    }

    @Test
    void inTheCustomersLanguageAResetPassesToo() throws IOException {
        var file = Files.writeString(
                folder.resolve("customers.csv"), "email,firstname,lastname,language\nasa@example.com,Åsa,Lind,sv\n");
        assertThat(run(ANY_PORT, "import", file.toString()).exit()).isZero();

        assertThat(run(ANY_PORT, "drill", "--customer", "asa@example.com").exit())
                .isZero();
    }

    @Test
    void aStepThatFailsIsSaidAndEndsTheDrillWithOne() {
        run(ANY_PORT, "drill");
        run(ANY_PORT, "options", "set", "password.end-access", "false");

        var run = run(ANY_PORT, "drill");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("FAILED  The session from before is gone: waited for the earlier session to be gone.")
                .doesNotContain("Force Sign In");
        assertThat(run.err()).isEqualToIgnoringNewLines("The reset drill with roni_cost@example.com failed.");
    }

    @Test
    void nobodyIsDrilledInProductionUnlessNamed() {
        var production = Map.of(
                "LOCKSMITH_ENVIRONMENT_KIND", "production",
                "LOCKSMITH_MAIL_TRANSPORT", "smtp",
                "LOCKSMITH_MAIL_SMTP_HOST", "mail.example.com",
                "LOCKSMITH_STOREFRONT_BASE_URL", "https://shop.example.com");
        var run = run(production, "drill");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--customer EMAIL");
        assertThat(run(ANY_PORT, "drill", "--customer", "nobody@example.com").exit())
                .isEqualTo(1);
    }

    private CommandRun run(Map<String, String> variables, String... arguments) {
        return CommandRun.of(folder.resolve("home"), variables, arguments);
    }
}
