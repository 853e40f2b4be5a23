package dev.locksmith.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.app.CommandRun;
import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.app.wiring.DemoExtras;
import dev.locksmith.config.ConfigReader;
import dev.locksmith.config.HostEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Jobs from the command line.
class JobCommandTest {
    private static final String VERONICA = "roni_cost@example.com";

    @TempDir
    Path folder;

    @BeforeEach
    void demo() {
        var host = new HostEnvironment(Map.of("LOCKSMITH_HOME", home().toString()), "Linux", folder, folder);
        try (var locksmith = ApplicationContext.open(ConfigReader.read(Optional.empty(), host))) {
            assertThat(new DemoExtras(locksmith.database(), locksmith.services()).makeOnce(12))
                    .isPresent();
        }
    }

    @Test
    void whatADryRunForetellsIsDoneAndKept() throws IOException {
        var file = Files.writeString(folder.resolve("who.txt"), "\uFEFF" + VERONICA + "\n\n 999999 \n");

        var dry = run("job", "run", "--kind", "force-sign-in", "--dry-run", "--json", "--file", file.toString());
        var done = run("job", "run", "--kind", "force-sign-in", "--yes", "--reason", "leaked", VERONICA, "999999");
        var list = run("job", "list", "--json");
        var shown = run("job", "show", "1", "--items");

        assertThat(dry.exit()).isZero();
        assertThat(dry.out()).contains("\"total\":2", "\"outcomes\":{\"gone\":1,\"revoked\":1}");
        assertThat(done.exit()).isZero();
        assertThat(done.out()).contains("Job 1 (finished): Force Sign In, 2 of 2 customers", "1  Access revoked");
        assertThat(list.out())
                .contains("\"job\":1", "\"state\":\"finished\"", "\"reason\":\"leaked\"", "\"skipped\":1");
        assertThat(shown.out()).contains("Access revoked (3)", "customer 999999: No such customer (any more)");
    }

    @Test
    void withoutAYesNothingIsDone() {
        var asked = run("job", "run", "--kind", "delete", VERONICA);

        assertThat(asked.exit()).isEqualTo(2);
        assertThat(asked.err()).startsWith("Nothing was done. Add --yes").contains("1  Deleted");
        assertThat(run("job", "list").out()).isEqualTo("There are no jobs.\n");
    }

    @Test
    void mailThatIsToBeCaughtWaitsAndAllThatIsRefusedEndsWithThree() {
        var first = run("job", "run", "--kind", "reset-password", "--yes", VERONICA);
        var second = run("job", "run", "--kind", "reset-password", "--yes", "--json", VERONICA);

        assertThat(first.exit()).isEqualTo(4);
        assertThat(first.err()).contains("1  Reset mail on its way", "waits until a console is opened");
        assertThat(second.exit()).isEqualTo(3);
        assertThat(second.out()).contains("\"outcomes\":{\"too-soon\":1}");
    }

    @Test
    void whoCannotBeToldStopsItBeforeAnythingIsDone() {
        assertThat(run("job", "run", "--kind", "unlock", "--yes", VERONICA, "nobody@example.com"))
                .isEqualTo(new CommandRun(
                        1,
                        "",
                        "No customer has the e-mail address nobody@example.com, so nothing was done to anybody.\n"));
        assertThat(run("job", "run", "--kind", "moon", VERONICA).exit()).isEqualTo(2);
        assertThat(run("job", "run", "--kind", "unlock", "--yes").err()).startsWith("There is nobody to act on");
        assertThat(run("job", "run", "--kind", "unlock", "--file", "none.txt").err())
                .contains("none.txt");
        assertThat(run("job", "run", "--kind", "assign-group", "--group", "77", "--yes", VERONICA)
                        .err())
                .contains("no customer group with the number 77");
        assertThat(run("job", "cancel", "7").err()).isEqualTo("There is no job 7.\n");
    }

    private Path home() {
        return folder.resolve("home");
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(home(), Map.of(), arguments);
    }
}
