package dev.locksmith.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program with H2's file open is killed again and again, while it commits, closes and opens: whatever was committed
/// stays, and of nothing is there only a part.
class KilledProgramTest {
    private static final int KILLS = 30;
    private static final long WITHIN_NANOS = TimeUnit.MILLISECONDS.toNanos(400);

    @TempDir
    private Path home;

    private @Nullable Process program;

    @AfterEach
    void kill() {
        if (program != null) program.destroyForcibly();
    }

    @Test
    void nothingCommittedIsLostOrTornInThirtyKills() throws Exception {
        var url = Dialect.H2.durable("jdbc:h2:file:" + home.resolve("locksmith"));
        EndlessCommits.makeTables(url);
        var committed = new HashSet<Long>();
        for (var kill = 0; kill < KILLS; kill++) {
            committed.addAll(runAndKill(url));
            assertWhole(url, committed);
        }
        System.out.println(KILLS + " kills in " + committed.size() + " commits");
    }

    /// @return what was committed
    private Set<Long> runAndKill(String url) throws IOException, InterruptedException {
        var started = start(url);
        program = started;
        var said = started.inputReader();
        var committed = ConcurrentHashMap.<Long>newKeySet();
        number(said.readLine()).ifPresent(committed::add);
        // its output is read while it lives: with the process goes what was not
        var reading = Thread.ofVirtual().start(() -> read(said, committed));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(WITHIN_NANOS));
        // by its handle, which leaves the stream open
        started.toHandle().destroyForcibly();
        reading.join();
        started.waitFor();
        return committed;
    }

    private static void read(BufferedReader said, Set<Long> committed) {
        try {
            for (var line = said.readLine(); line != null; line = said.readLine())
                number(line).ifPresent(committed::add);
        } catch (IOException killed) {
            throw new UncheckedIOException(killed);
        }
    }

    /// What a line says, if it was not cut off.
    private static Optional<Long> number(String line) {
        return line.endsWith(EndlessCommits.END)
                ? Optional.of(Long.valueOf(line.substring(0, line.length() - EndlessCommits.END.length())))
                : Optional.empty();
    }

    private static void assertWhole(String url, Collection<Long> committed) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            var customers = batches(connection, "customer");
            var events = batches(connection, "event");

            assertThat(customers.keySet()).containsAll(committed);
            assertThat(customers).isEqualTo(events);
            assertThat(customers.values()).containsOnly(EndlessCommits.BATCH);
        }
    }

    private static Map<Long, Integer> batches(Connection connection, String table) throws SQLException {
        var found = new HashMap<Long, Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select batch, count(*) from " + table + " group by batch")) {
            while (rows.next()) found.put(rows.getLong(1), rows.getInt(2));
        }
        return found;
    }

    /// Little more than H2, as quick to start as a JVM can be.
    private static Process start(String url) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(
                                System.getProperty("path.separator"),
                                place(Driver.class),
                                place(Dialect.class),
                                place(EndlessCommits.class)),
                        EndlessCommits.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
