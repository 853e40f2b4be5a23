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
    private final Output out = new Output();
    private final Output err = new Output();
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
    void awaitLine(String beginning) throws InterruptedException {
        if (!out.awaitLine(beginning)) throw new AssertionError("“" + beginning + "” was not said:\n" + out + err);
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

    private static Thread read(BufferedReader from, Output into) {
        return Thread.ofVirtual().start(() -> {
            try (from) {
                from.lines().forEach(into::add);
            } catch (IOException | UncheckedIOException ended) {
                // with the process
            } finally {
                into.end();
            }
        });
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /// What has been said on one stream, for whoever waits for more of it.
    private static final class Output {
        private final StringBuilder text = new StringBuilder();
        private boolean ended;

        synchronized void add(String line) {
            text.append(line).append('\n');
            notifyAll();
        }

        synchronized void end() {
            ended = true;
            notifyAll();
        }

        /// @return false if the stream ended, or patience did, before a line began so
        synchronized boolean awaitLine(String beginning) throws InterruptedException {
            var patience = TimeUnit.SECONDS.toNanos(PATIENCE_S);
            var deadline = System.nanoTime() + patience;
            for (var left = patience; !has(beginning) && !ended && left > 0; left = deadline - System.nanoTime())
                TimeUnit.NANOSECONDS.timedWait(this, left);
            return has(beginning);
        }

        private boolean has(String beginning) {
            return text.toString().lines().anyMatch(line -> line.startsWith(beginning));
        }

        @Override
        public synchronized String toString() {
            return text.toString();
        }
    }
}
