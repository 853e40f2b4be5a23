package dev.locksmith.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.app.CommandRun;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsCommandTest {
    @TempDir
    Path folder;

    @Test
    void aloneItListsEveryOptionWithItsSource() {
        var run = run();

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("password.profile = documented (as it comes)")
                .contains("password.reset.max-per-hour = 5 (from the profile)");
    }

    @Test
    void whatIsSetHoldsForTheWebsiteNamed() {
        assertThat(run("set", "password.min-length", "9", "--website", "base").out())
                .isEqualToIgnoringNewLines("password.min-length = 9 (set for this website)");

        assertThat(run("get", "password.min-length").out())
                .isEqualToIgnoringNewLines("password.min-length = 6 (from the profile)");
        assertThat(run("--website", "base", "--json", "get", "password.min-length")
                        .out())
                .isEqualToIgnoringNewLines(
                        "{\"key\":\"password.min-length\",\"value\":\"9\",\"source\":\"website\",\"inherited\":\"6\"}");

        assertThat(run("unset", "password.min-length", "--website", "base").out())
                .isEqualToIgnoringNewLines("password.min-length = 6 (from the profile)");
    }

    @Test
    void theListIsOneJsonObjectForOtherPrograms() {
        assertThat(run("list", "--json").out())
                .startsWith("{\"options\":[{\"key\":\"password.profile\",\"value\":\"documented\"")
                .hasLineCount(1);
    }

    @Test
    void anUnknownKeyOrWebsiteOrABadValueIsWrongUse() {
        var unknown = run("get", "password.min-lenght");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith("There is no option password.min-lenght. The options are: password.profile,");

        assertThat(run("list", "--website", "moon").exit()).isEqualTo(2);

        var bad = run("set", "password.min-length", "many");
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.err()).isEqualToIgnoringNewLines("password.min-length takes a whole number from 1 to 64.");
    }

    @Test
    void whatTheProfileForbidsIsRefusedByARule() {
        run("set", "password.profile", "nist");

        var run = run("set", "password.reset.link-hours", "48");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("at most 24 hours");
        assertThat(run("get", "password.reset.link-hours").out()).contains("= 24 ");
    }

    private CommandRun run(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "options";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.of(folder.resolve("home"), Map.of(), all);
    }
}
