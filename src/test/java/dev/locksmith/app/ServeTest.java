package dev.locksmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.config.ConfigReader;
import dev.locksmith.config.HostEnvironment;
import dev.locksmith.customer.search.CustomerQuery;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `serve` in a process of its own, and another console on the same embedded database beside it.
class ServeTest {
    private static final String VERONICA = "roni_cost@example.com";
    private static final String ANY_PORT = "127.0.0.1:0";

    @TempDir
    Path home;

    private final List<ChildProcess> children = new ArrayList<>();

    @AfterEach
    void stop() {
        children.forEach(ChildProcess::close);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no POSIX permissions, and no HUP")
    void itSaysOnceWhatShouldBeMendedAndEndsCleanlyWhenItsTerminalIsClosed() throws Exception {
        var file = Files.writeString(home.resolve("app.properties"), "mail.smtp.user=relay\nmail.smtp.password=secret");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        var serve = serve(Map.of(
                "LOCKSMITH_STOREFRONT_LISTEN", ANY_PORT, "LOCKSMITH_STOREFRONT_BASE_URL", "https://shop.example.com"));
        serve.awaitLine("Locksmith is running");

        // what is started with nohup goes on, and its children inherit that
        serve.signal(hangUpIsIgnored() ? "TERM" : "HUP");

        assertThat(serve.exit()).isZero();
        assertThat(serve.out()).endsWith("Locksmith has stopped.\n");
        assertThat(serve.err().lines())
                .satisfiesExactly(
                        exposed -> assertThat(exposed)
                                .startsWith(file + ": holds a password")
                                .endsWith("chmod 600 " + file),
                        proxy -> assertThat(proxy).startsWith("Customers come through a proxy"));
        assertThat(Files.readString(home.resolve("logs/locksmith.log")))
                .containsOnlyOnce("holds a password")
                .containsOnlyOnce("Customers come through a proxy");
    }

    @Test
    void aTakenPortThatSomebodyNamedEndsItInOneSentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var listen = "127.0.0.1:" + taken.getLocalPort();

            var serve = serve(Map.of("LOCKSMITH_STOREFRONT_LISTEN", listen));

            assertThat(serve.exit()).isEqualTo(1);
            assertThat(serve.err())
                    .startsWith("The storefront cannot listen on " + listen + ": Address already in use.")
                    .contains("storefront.listen")
                    .hasLineCount(1);
            assertThat(serve.out()).doesNotContain("The storefront is at", "Locksmith is running");
        }
    }

    @Test
    void aSecondConsoleWorksOnTheSameDatabaseAndOutlivesTheFirst() throws Exception {
        var serve = serve(Map.of("LOCKSMITH_STOREFRONT_LISTEN", ANY_PORT));
        serve.awaitLine("Locksmith is running");

        assertThat(CommandRun.of(home, Map.of(), "reset-password", VERONICA).exit())
                .isEqualTo(4);
        var host = new HostEnvironment(Map.of("LOCKSMITH_HOME", home.toString()), "Linux", home, home);
        try (var second = ApplicationContext.open(ConfigReader.read(Optional.empty(), host))) {
            assertThat(second.services().search().count(CustomerQuery.all())).isEqualTo(12);

            serve.signal("TERM");
            assertThat(serve.exit()).isZero();
            assertThat(serve.out()).endsWith("Locksmith has stopped.\n");

            assertThat(second.services().search().count(CustomerQuery.all())).isEqualTo(12);
        }
    }

    /// What Linux tells about this process; elsewhere nobody can say.
    private static boolean hangUpIsIgnored() throws IOException {
        var status = Path.of("/proc/self/status");
        return Files.isReadable(status)
                && Files.readString(status)
                        .lines()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 1) != 0);
    }

    private ChildProcess serve(Map<String, String> variables) throws IOException {
        var child = ChildProcess.start(home, variables, "serve");
        children.add(child);
        return child;
    }
}
