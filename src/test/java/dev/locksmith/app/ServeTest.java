package dev.locksmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.ConfigReader;
import dev.locksmith.config.Surroundings;
import dev.locksmith.customer.CustomerQuery;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `serve` in a process of its own, and another console on the same embedded database beside it.
class ServeTest {
    private static final String VERONICA = "roni_cost@example.com";

    @TempDir
    Path home;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void itServesStopsWhenToldAndSaysSo() throws Exception {
        var serve = serve("127.0.0.1:0");

        serve.toHandle().destroy();

        assertThat(serve.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(serve.exitValue()).isZero();
        assertThat(serve.inputReader().readLine()).isEqualTo("Locksmith has stopped.");
    }

    @Test
    void aTakenPortIsReplacedByTheNextFreeOneAndSaidOnce() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var said = new StringBuilder();
            serve("127.0.0.1:" + taken.getLocalPort(), said);

            assertThat(said.toString()).containsOnlyOnce("Port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void aSecondConsoleWorksOnTheSameDatabaseAndOutlivesTheFirst() throws Exception {
        var serve = serve("127.0.0.1:0");

        assertThat(CommandRun.of(home, Map.of(), "reset-password", VERONICA).exit())
                .isZero();
        var surroundings = new Surroundings(Map.of("LOCKSMITH_HOME", home.toString()), "Linux", home, home);
        try (var second = Locksmith.open(ConfigReader.read(Optional.empty(), surroundings))) {
            assertThat(second.features().customers().count(CustomerQuery.all())).isEqualTo(12);

            serve.toHandle().destroy();
            assertThat(serve.waitFor(60, TimeUnit.SECONDS)).isTrue();

            assertThat(second.features().customers().count(CustomerQuery.all())).isEqualTo(12);
        }
    }

    private Process serve(String listen) throws IOException {
        return serve(listen, new StringBuilder());
    }

    private Process serve(String listen, StringBuilder said) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dlocksmith.folder=" + home,
                        Main.class.getName(),
                        "serve")
                .redirectErrorStream(true);
        builder.environment().put("LOCKSMITH_HOME", home.toString());
        builder.environment().put("LOCKSMITH_STOREFRONT_LISTEN", listen);
        builder.environment().put("LOCKSMITH_DEMO_CUSTOMERS", "12");
        var process = builder.start();
        started.add(process);
        BufferedReader out = process.inputReader();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Locksmith is running")) return process;
        }
        throw new AssertionError("serve ended:\n" + said);
    }
}
