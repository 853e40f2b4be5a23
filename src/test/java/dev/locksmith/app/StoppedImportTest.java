package dev.locksmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.config.ConfigReader;
import dev.locksmith.config.HostEnvironment;
import dev.locksmith.customer.search.CustomerQuery;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import that is stopped or killed leaves on record what came in, and the next one goes on.
class StoppedImportTest {
    private static final int ROWS = 12_000;

    @TempDir
    private Path home;

    private final List<Process> started = new ArrayList<>();
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        // the last cell of each hundredth row draws a remark, so that whoever watches knows how far it has come
        var rows = IntStream.range(0, ROWS)
                .mapToObj(row -> "c%d@example.com,Ann,Other,%s".formatted(row, row % 100 == 0 ? "Atlantis" : "SE"))
                .collect(Collectors.joining("\n"));
        file = Files.writeString(home.resolve("many.csv"), "email,firstname,lastname,country\n" + rows);
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void askedToStopItSaysWhatIsInAndASecondRunGoesOn() throws Exception {
        Assumptions.assumeTrue(ProcessHandle.current().supportsNormalTermination(), "no signals here");
        var process = start("--json");
        awaitRows(process, 3);

        process.toHandle().destroy();

        var json = process.inputReader().readLine();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        var in = customers();
        assertThat(in).isPositive().isLessThan(ROWS);
        assertThat(json).contains("\"imported\":" + in + ",", "\"stopped\":true");
        assertThat(record()).startsWith("many.csv: " + in + " imported, 0 updated, 0 refused up to line " + (in + 1));
        assertThat(record()).endsWith(", then stopped");

        assertTheRestComesIn(in);
    }

    @Test
    void killedItHasOnRecordWhatIsInAndASecondRunGoesOn() throws Exception {
        var process = start();
        awaitRows(process, 3);

        process.destroyForcibly();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var in = customers();
        assertThat(in).isPositive().isLessThan(ROWS);
        assertThat(record())
                .isEqualTo("many.csv: " + in + " imported, 0 updated, 0 refused up to line " + (in + 1) + ", going on");

        assertTheRestComesIn(in);
    }

    private void assertTheRestComesIn(long in) {
        var second = CommandRun.of(home, Map.of(), "import", file.toString(), "--json");

        assertThat(second.exit()).isZero();
        assertThat(second.out()).contains("\"imported\":" + (ROWS - in) + ",\"updated\":" + in + ",\"refused\":0");
        assertThat(customers()).isEqualTo(ROWS);
        assertThat(record()).isEqualTo("many.csv: " + (ROWS - in) + " imported, " + in + " updated, 0 refused");
    }

    private Process start(String... options) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "-Dlocksmith.folder=" + home,
                Main.class.getName(),
                "import",
                file.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command);
        builder.environment().put("LOCKSMITH_HOME", home.toString());
        var process = builder.start();
        started.add(process);
        return process;
    }

    private static void awaitRows(Process process, int remarks) throws IOException {
        BufferedReader err = process.errorReader();
        for (var said = 0; said < remarks; said++) {
            var line = err.readLine();
            if (line == null || !line.contains("Atlantis")) throw new AssertionError("the import said: " + line);
        }
    }

    private long customers() {
        try (var locksmith = open()) {
            return locksmith.services().search().count(CustomerQuery.all());
        }
    }

    /// What the newest event of an import says.
    private String record() {
        try (var locksmith = open()) {
            return locksmith.services().database().audit().newest(200).stream()
                    .filter(event -> event.act() == Act.CUSTOMERS_IMPORTED)
                    .map(AuditEvent::detail)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private ApplicationContext open() {
        var host = new HostEnvironment(Map.of("LOCKSMITH_HOME", home.toString()), "Linux", home, home);
        return ApplicationContext.open(ConfigReader.read(Optional.empty(), host));
    }
}
