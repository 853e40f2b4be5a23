package dev.locksmith.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.app.CommandRun;
import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.app.wiring.DemoExtras;
import dev.locksmith.config.ConfigReader;
import dev.locksmith.config.HostEnvironment;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLinesTest {
    private static final String VERONICA = "roni_cost@example.com";

    @TempDir
    Path folder;

    @Test
    void theVersionIsOneLine() {
        var run = run("--version");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("Locksmith \\d+\\.\\d+\\.\\d+ \\(Java \\d+\\)\n");
    }

    @Test
    void helpNamesEveryCommandAndSaysWhatItDoes() {
        var run = run("--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("console", "serve", "tour", "reset-password", "force-sign-in", "import")
                .contains("Mails a customer a link to set a new password.");
    }

    @Test
    void wrongUseIsToldInALineAndEndsWithTwo() {
        var run = run("reset-password");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("EMAIL").contains("Try locksmith reset-password --help.");
    }

    @Test
    void aPasswordThatOthersMayReadIsNamedEvenWhereTheDatabaseCannotBeReached() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var file = Files.writeString(
                folder.resolve("app.properties"),
                "database.url=jdbc:postgresql://127.0.0.1:1/locksmith\ndatabase.user=locksmith\ndatabase.password=x\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        var run = CommandRun.of(home(), Map.of(), "options", "list", "--config", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines().toList())
                .satisfiesExactly(
                        exposed -> assertThat(exposed).startsWith(file + ": holds a password"),
                        outage -> assertThat(outage).startsWith("Locksmith cannot reach the database"));
    }

    @Test
    void mistakesInTheConfigurationEndWithTwoAndStartNothing() {
        var run = CommandRun.of(
                home(),
                Map.of("LOCKSMITH_MAIL_SMTP_PORT", "many", "LOCKSMITH_MAIL_FORM", "x"),
                "reset-password",
                VERONICA);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("there are 2 mistakes", "LOCKSMITH_MAIL_SMTP_PORT: “many”", "mean LOCKSMITH_MAIL_FROM?");
        assertThat(home()).doesNotExist();
    }

    @Test
    void aNamedFileThatIsNotThereEndsWithTwo() {
        var run = run("serve", "--config", folder.resolve("none.properties").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("none.properties: is not there.");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsOneSentence() {
        var run = CommandRun.of(
                home(),
                Map.of("LOCKSMITH_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/locksmith"),
                "reset-password",
                VERONICA);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("Locksmith cannot reach the database at jdbc:postgresql://127.0.0.1:1/locksmith")
                .hasLineCount(1);
    }

    @Test
    void aResetIsRequestedOnceAndThenRefusedByItsRule() {
        demo();

        var first = run("reset-password", VERONICA);
        var second = run("reset-password", VERONICA, "--json");

        assertThat(first.exit()).isEqualTo(4);
        assertThat(first.err()).contains("Open a console to have it caught").hasLineCount(1);
        assertThat(second.exit()).isEqualTo(3);
        assertThat(second.out()).contains("\"outcome\":\"too-soon\"", "\"nextAllowedAt\":\"");
        assertThat(second.err()).contains("10 minutes apart").hasLineCount(1);
    }

    @Test
    void aReasonPassesOverTheLimit() {
        demo();
        run("reset-password", VERONICA);

        assertThat(run("reset-password", VERONICA, "--over-limit", " ").err())
                .contains("needs a reason of at most 500 characters");
        assertThat(run("reset-password", VERONICA, "--over-limit", "waits on the phone")
                        .exit())
                .isEqualTo(4);
    }

    @Test
    void nobodyIsToldAsNobody() {
        demo();

        assertThat(run("reset-password", "nobody@example.com"))
                .isEqualTo(new CommandRun(1, "", "No customer has the e-mail address nobody@example.com.\n"));
        assertThat(run("reset-password", VERONICA, "--website", "moon").exit()).isEqualTo(2);
        assertThat(run("reset-password", VERONICA, "--website", "outlet").exit())
                .isEqualTo(1);
        assertThat(run("reset-password", VERONICA, "--website", "base").exit()).isEqualTo(4);
    }

    @Test
    void forceSignInAsksForItsYesAndRevokesOnce() {
        demo();

        var asked = run("force-sign-in", VERONICA);
        var done = run("force-sign-in", VERONICA, "--yes", "--json");
        var again = run("force-sign-in", VERONICA, "--yes");

        assertThat(asked.exit()).isEqualTo(2);
        assertThat(asked.err()).contains("holds 3 access tokens; add --yes");
        assertThat(done.exit()).isZero();
        assertThat(done.out()).contains("\"outcome\":\"revoked\"", "\"tokens\":3", "\"integrations\":2");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("nothing to revoke");
    }

    @Test
    void forceSignInOfAPlainAccountAsksForNothing() {
        demo();
        run("force-sign-in", VERONICA, "--yes");

        var plain = run("force-sign-in", VERONICA);
        var withSessions = run("force-sign-in", VERONICA, "--sessions", "--json");

        assertThat(plain)
                .isEqualTo(
                        new CommandRun(0, VERONICA + " has no access tokens, so there was nothing to revoke.\n", ""));
        assertThat(withSessions.exit()).isZero();
        assertThat(withSessions.out()).contains("\"outcome\":\"nothing-to-revoke\"");
    }

    @Test
    void anImportSaysWhatBecameOfTheRows() throws IOException {
        var file = Files.writeString(
                folder.resolve("customers.csv"),
                "email,firstname,lastname\nada@example.com,Ada,Byron\nnobody,No,Body\n");

        var run = run("import", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("One customer was imported, none updated, one refused.\n");
        assertThat(run.err()).startsWith("Line 3, nobody: refused.").hasLineCount(1);
    }

    @Test
    void anImportNamesTheColumnsItLeavesOutAndTheRowsItRefuses() throws IOException {
        var file = Files.writeString(
                folder.resolve("customers.csv"),
                "Post,Förn,Eftern,Phone 2,Index\nada@example.com,Ada,Byron,1,2\nnobody,No,Body,3,4\n");
        var columns = new String[] {
            "import",
            file.toString(),
            "--column",
            "Post=email",
            "--column",
            "förn=firstname",
            "--column",
            "Eftern=LASTNAME"
        };

        var run = run(columns);
        var json =
                run(Stream.concat(Arrays.stream(columns), Stream.of("--json")).toArray(String[]::new));

        assertThat(run.out())
                .isEqualTo(
                        "One customer was imported, none updated, one refused.\nNot imported: “Phone 2”, “Index”.\n");
        assertThat(json.out())
                .contains("\"columnsNotImported\":[\"Phone 2\",\"Index\"]")
                .contains("\"refusedRows\":[{\"line\":3,\"email\":\"nobody\",\"why\":\"Post: ");
        assertThat(run("import", file.toString(), "--column", "Post=moon").err())
                .startsWith("There is no field “moon”. There are: email,");
    }

    @Test
    void anImportOfNoFileFails() {
        var run = run("import", folder.resolve("none.csv").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("There is no file").hasLineCount(1);
    }

    @Test
    void theDataFolderIsItsOwnersAlone() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        run("reset-password", VERONICA);

        try (var files = Files.walk(home())) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }

    /// Fills the database as the first start of a console does.
    private void demo() {
        var host = new HostEnvironment(Map.of("LOCKSMITH_HOME", home().toString()), "Linux", folder, folder);
        try (var locksmith = ApplicationContext.open(ConfigReader.read(Optional.empty(), host))) {
            assertThat(new DemoExtras(locksmith.database(), locksmith.services()).makeOnce(12))
                    .isPresent();
        }
    }

    private Path home() {
        return folder.resolve("home");
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(home(), Map.of(), arguments);
    }
}
