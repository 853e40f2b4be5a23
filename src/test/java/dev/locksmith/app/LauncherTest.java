package dev.locksmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shell launcher, among JDKs that only say who they are.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there locksmith.bat is used")
class LauncherTest {
    @TempDir
    Path folder;

    @Test
    void anOldJavaInJavaHomeIsPassedOverForANewOneElsewhere() throws Exception {
        var old = jdk(folder.resolve("old"), "17.0.15");
        var fresh = jdk(folder.resolve("program/runtime"), "25.0.3");

        var said = launch(Map.of("JAVA_HOME", old.toString()));

        assertThat(said).startsWith(fresh.resolve("bin/java").toString()).contains("program/lib/java.options", "a b");
    }

    @Test
    void aNewerJavaInJavaHomeIsTaken() throws Exception {
        var newer = jdk(folder.resolve("newer"), "26");

        assertThat(launch(Map.of("JAVA_HOME", newer.toString())))
                .startsWith(newer.resolve("bin/java").toString());
    }

    /// Two of those who read them are the JVM itself, which knows no comments.
    @ParameterizedTest
    @ValueSource(strings = {"java.options", "compiler.options"})
    void theOptionsOfJavaStandOneALineWithoutComments(String file) throws IOException {
        assertThat(Files.readAllLines(Path.of("packaging", file))).allMatch(line -> line.startsWith("--"));
    }

    private String launch(Map<String, String> environment) throws IOException, InterruptedException {
        var bin = Files.createDirectories(folder.resolve("program/bin"));
        var launcher = Files.writeString(
                bin.resolve("locksmith"),
                Files.readString(Path.of("packaging/launchers/locksmith")).replace("@jdk.version@", "25"));
        var builder = new ProcessBuilder("sh", launcher.toString(), "a b").redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = process.inputReader().readAllAsString();
        assertThat(process.waitFor()).isZero();
        return said;
    }

    private static Path jdk(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        var java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho \"$0\" \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home.toRealPath();
    }
}
