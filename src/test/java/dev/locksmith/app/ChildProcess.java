package dev.locksmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, whose words can be waited for.
final class ChildProcess implements AutoCloseable {
    private static final int PATIENCE_S = 300;

    private final Process process;
    private final StringBuffer out = new StringBuffer();
    private final StringBuffer err = new StringBuffer();
    private final List<Thread> readers;

    private ChildProcess(Process process) {
        this.process = process;
        this.readers = List.of(read(process.inputReader(), out), read(process.errorReader(), err));
    }

    /// @param home the data folder, and the program's own
    static ChildProcess start(Path home, Map<String, String> variables, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // it lives too short for the optimising compiler to pay
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
        command.addAll(List.of("--add-modules", "javafx.controls,javafx.web"));
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED,javafx.graphics,javafx.web,javafx.media",
                "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
                "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "-Dlocksmith.folder=" + home));
        // the program's own, where the tests beside it have another
        command.add("-Dlogback.configurationFile=logback.xml");
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("LOCKSMITH_HOME", home.toString());
        builder.environment().put("LOCKSMITH_DEMO_CUSTOMERS", "12");
        builder.environment().putAll(variables);
        return new ChildProcess(builder.start());
    }

    /// Waits until a line on standard output begins so.
    void awaitLine(String beginning) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (out.toString().lines().noneMatch(line -> line.startsWith(beginning))) {
            if (!process.isAlive() || System.nanoTime() > deadline)
                throw new AssertionError("“" + beginning + "” was not said:\n" + out + err);
            Thread.onSpinWait();
        }
    }

    /// Sends it a signal, such as TERM.
    void signal(String name) throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    /// Waits for its end.
    ///
    /// @return the exit code; everything it said can be read then
    int exit() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_S, TimeUnit.SECONDS))
                .as("it ended after:\n%s%s", out, err)
                .isTrue();
        for (var reader : readers) reader.join();
        return process.exitValue();
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    private static Thread read(BufferedReader from, StringBuffer into) {
        return Thread.ofVirtual().start(() -> {
            try (from) {
                from.lines().forEach(line -> into.append(line).append('\n'));
            } catch (IOException | UncheckedIOException ended) {
                // with the process
            }
        });
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
