package dev.locksmith.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.database.Database;
import dev.locksmith.database.Dialect;
import dev.locksmith.job.ItemState;
import dev.locksmith.job.JobItem;
import dev.locksmith.job.JobState;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.mail.dispatch.OutgoingMail;
import dev.locksmith.password.bulk.BulkReset;
import dev.locksmith.password.bulk.BulkResetOutcome;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryDatabase;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process that works on a job is killed again and again, at any moment, thirty times over all databases: in the
/// end every customer has exactly one outcome and at most one mail.
class KilledRunnerTest extends EveryDatabase {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final int KILLS = 10;
    private static final int CUSTOMERS = 400;
    private static final long WITHIN_NANOS = TimeUnit.MILLISECONDS.toNanos(80);

    @TempDir
    private Path folder;

    private @Nullable Server server;
    private @Nullable Process process;

    @AfterEach
    void end() {
        if (process != null) process.destroyForcibly();
        if (server != null) server.stop();
    }

    @Test
    void everyCustomerHasOneOutcomeAndAtMostOneMail() throws Exception {
        var config = dialect == Dialect.H2 ? served() : newDatabase();
        try (var database = TestDatabases.open(config)) {
            var services = new TestServices(database, database.clock());
            var ids = customers(database);
            var job = services.jobs
                    .jobs()
                    .create(OWNER, new BulkReset(), "", ids.stream().mapToLong(id -> id));
            for (var kill = 0; kill < KILLS; kill++) {
                var running = start(config);
                for (var acts = 0; acts <= kill; acts++)
                    assertThat(running.inputReader().readLine())
                            .as("kill %d", kill)
                            .startsWith("did ");
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(WITHIN_NANOS));
                running.destroyForcibly().waitFor();
            }
            var reader = services.jobs.reader();
            var before = reader.progress(OWNER, job).orElseThrow();
            System.out.println(dialect + ": after " + KILLS + " kills " + before.finished() + " of " + CUSTOMERS
                    + " done, " + before.running() + " held by the dead");
            assertThat(before.finished()).isLessThan(CUSTOMERS);

            finish(services);

            assertThat(reader.find(OWNER, job).orElseThrow().state()).isEqualTo(JobState.FINISHED);
            assertThat(reader.items(OWNER, job, -1, CUSTOMERS * 2))
                    .hasSize(CUSTOMERS)
                    .allSatisfy(item -> assertThat(item.state()).isEqualTo(ItemState.DONE))
                    .extracting(KilledRunnerTest::outcome)
                    .containsOnly(ItemOutcome.of(BulkResetOutcome.REQUESTED));
            assertThat(reader.progress(OWNER, job).orElseThrow().finished()).isEqualTo(CUSTOMERS);
            assertThat(TestDatabases.count(config, "password_reset")).isEqualTo(CUSTOMERS);
            var mails = new RecordingTransport();
            services.dispatch(mails);
            assertThat(mails.mails())
                    .extracting(OutgoingMail::recipient)
                    .doesNotHaveDuplicates()
                    .hasSize(CUSTOMERS);
        }
    }

    private static ItemOutcome outcome(JobItem item) {
        return item.outcome().orElseThrow();
    }

    /// Takes over from the dead, when their leases have ended.
    private static void finish(TestServices services) {
        var nanos = new AtomicLong();
        var jobs = services.jobs;
        try (var runner = new JobRunner(jobs.database(), jobs.jobs(), jobs.handlers(), nanos::get)) {
            runner.runDue();
            for (var beat = 0; beat < 7; beat++) {
                nanos.addAndGet(RunnerLease.HEARTBEAT.toNanos());
                runner.heartbeat();
            }
            runner.runDue();
        }
    }

    private static List<Long> customers(Database database) {
        return IntStream.range(0, CUSTOMERS)
                .mapToObj(_ -> CustomerFixture.customer(database, "Ann", "Other", UUID.randomUUID() + "@example.com")
                        .id())
                .toList();
    }

    /// H2 as the others are: in a process that is not killed.
    private DatabaseConfig served() throws SQLException {
        var started = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        server = started;
        return new DatabaseConfig(
                "jdbc:h2:tcp://127.0.0.1:" + started.getPort() + "/" + folder.resolve("jobs"), "sa", "", false);
    }

    private Process start(DatabaseConfig config) throws IOException {
        var started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunnerProcess.class.getName(),
                        config.url(),
                        config.user(),
                        config.password())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process = started;
        return started;
    }
}
