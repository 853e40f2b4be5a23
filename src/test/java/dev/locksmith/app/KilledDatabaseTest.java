package dev.locksmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process that holds H2's file is killed again and again, at any moment, while acts are done: whatever was
/// acknowledged is there afterwards, and of no act is there only a part.
class KilledDatabaseTest {
    private static final int KILLS = 30;
    private static final long WITHIN_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    @TempDir
    private Path home;

    private @Nullable Process database;

    @AfterEach
    void kill() {
        if (database != null) database.destroyForcibly();
    }

    @Test
    void nothingAcknowledgedIsLostAndNoActIsTornInThirtyKills() throws Exception {
        var port = freePort();
        database = start(port);
        var url = "jdbc:h2:tcp://127.0.0.1:" + port + "/" + home.resolve("locksmith");
        var config = new DatabaseConfig(url, "sa", "", true);

        try (var open = TestDatabases.open(config);
                var acts = new EndlessActs(open)) {
            for (var kill = 0; kill < KILLS; kill++) {
                acts.awaitMore();
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(WITHIN_NANOS));
                database.destroyForcibly().waitFor();
                database = start(port);
            }
            acts.close();

            System.out.println(KILLS + " kills in " + acts.count() + " acknowledged acts");
            acts.assertAllThere();
        }
        assertNothingIsTorn(config);
    }

    private static void assertNothingIsTorn(DatabaseConfig config) {
        var created = "e.act = 'CUSTOMER_CREATED' and e.customer_id = c.id";
        assertNone(config, "customer c where not exists (select 1 from audit_event e where " + created + ")");
        assertNone(
                config,
                "audit_event e where e.act = 'CUSTOMER_CREATED'"
                        + " and not exists (select 1 from customer c where c.id = e.customer_id)");
        assertNone(
                config, "password_reset r where not exists (select 1 from outbox_message m where m.reference = r.id)");
        assertNone(
                config, "outbox_message m where not exists (select 1 from password_reset r where r.id = m.reference)");
        assertThat(TestDatabases.count(config, "audit_event where act = 'PASSWORD_RESET_REQUESTED'"))
                .isEqualTo(TestDatabases.count(config, "password_reset"));
    }

    private static void assertNone(DatabaseConfig config, String torn) {
        assertThat(TestDatabases.count(config, torn)).as(torn).isZero();
    }

    /// Nothing but H2, as quick to start as a JVM can be.
    private static Process start(int port) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Server.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath(),
                        Server.class.getName(),
                        "-tcp",
                        "-tcpPort",
                        String.valueOf(port),
                        "-ifNotExists")
                .redirectErrorStream(true)
                .start();
        var said = process.inputReader().readLine();
        assertThat(said).startsWith("TCP server running");
        return process;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
