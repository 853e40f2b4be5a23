package dev.locksmith.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.job.ItemState;
import dev.locksmith.job.JobFixture;
import dev.locksmith.job.JobItem;
import dev.locksmith.job.JobState;
import dev.locksmith.job.ScriptedHandler;
import dev.locksmith.job.ScriptedHandler.ScriptedOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.text.Unavailable;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Runners that share jobs, and die, on every database.
class JobRunnerTest extends EveryOpenDatabase {
    private final AtomicLong nanos = new AtomicLong();

    @AfterEach
    void nothingIsLeftToDo() {
        TestDatabases.sql(config, "delete from job");
        TestDatabases.sql(config, "delete from job_runner");
    }

    @Test
    void twoRunnersAtOnceDoEachItemOnce() {
        var here = ScriptedHandler.done();
        var there = ScriptedHandler.done();
        try (var other = TestDatabases.open(config)) {
            var jobs = JobFixture.on(database, here);
            var first = jobs.create(400);
            var second = jobs.create(100);

            CompletableFuture.allOf(
                            CompletableFuture.runAsync(jobs::run),
                            CompletableFuture.runAsync(JobFixture.on(other, there)::run))
                    .join();
            jobs.run();

            assertThat(jobs.state(first)).isEqualTo(JobState.FINISHED);
            assertThat(jobs.state(second)).isEqualTo(JobState.FINISHED);
            assertThat(jobs.counts(first)).containsExactly(Map.entry(ScriptedOutcome.WELL, 400L));
            assertThat(here.asked.size() + there.asked.size()).isEqualTo(500);
            assertThat(jobs.database().audit().newest(50))
                    .filteredOn(event -> event.act() == Act.JOB_FINISHED)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aSmallJobDoesNotWaitForABigOne() {
        var handler = ScriptedHandler.done();
        var jobs = JobFixture.on(database, handler);
        jobs.create(500);
        jobs.create(10);

        jobs.run();

        assertThat(handler.asked.subList(0, 100)).containsSequence(10L, 26L);
    }

    @Test
    void whatADeadRunnerHeldIsDoneByAnother() {
        var jobs = JobFixture.on(database, ScriptedHandler.done());
        var id = jobs.create(30);
        heldBy("dead", id);
        try (var runner = runner(jobs)) {
            runner.runDue();
            assertThat(jobs.progress(id).running()).isEqualTo(20);

            // it is seen for the first time with the first heartbeat
            beat(runner, RunnerLease.LEASE);
            runner.runDue();
            assertThat(jobs.progress(id).running()).isEqualTo(20);

            beat(runner, RunnerLease.HEARTBEAT);
            runner.runDue();
        }
        assertThat(jobs.state(id)).isEqualTo(JobState.FINISHED);
        assertThat(jobs.progress(id).finished()).isEqualTo(30);
        assertThat(TestDatabases.count(config, "job_runner")).isZero();
    }

    @Test
    void aLivingRunnerKeepsWhatItHolds() {
        var jobs = JobFixture.on(database, ScriptedHandler.done());
        var id = jobs.create(30);
        heldBy("slow", id);
        try (var runner = runner(jobs)) {
            runner.runDue();
            for (var beat = 0; beat < 20; beat++) {
                TestDatabases.sql(config, "update job_runner set beats = beats + 1 where id = 'slow'");
                beat(runner, RunnerLease.HEARTBEAT);
            }
            runner.runDue();
            assertThat(jobs.progress(id).running()).isEqualTo(20);
        }
    }

    @Test
    void whoeverIsTakenForDeadWritesNothingMore() {
        var first = new AtomicBoolean(true);
        var handler = new ScriptedHandler(_ -> {
            if (first.getAndSet(false)) {
                TestDatabases.sql(config, "delete from job_runner");
                TestDatabases.sql(config, "update job_item set state = 'WAITING', claim = ''");
            }
            return Optional.of(ItemOutcome.of(ScriptedOutcome.WELL));
        });
        var jobs = JobFixture.on(database, handler);
        var id = jobs.create(3);

        jobs.run();

        assertThat(handler.asked).containsExactly(1L, 1L, 2L, 3L);
        assertThat(jobs.progress(id).finished()).isEqualTo(3);
        assertThat(jobs.state(id)).isEqualTo(JobState.FINISHED);
    }

    @Test
    void whereTheDatabaseIsAwayTheItemIsTriedAgain() {
        var away = new AtomicBoolean(true);
        var jobs = JobFixture.on(database, new ScriptedHandler(_ -> {
            if (away.getAndSet(false)) throw new Unavailable("database.lost", new IllegalStateException("away"));
            return Optional.of(ItemOutcome.of(ScriptedOutcome.WELL));
        }));
        var id = jobs.create(3);

        jobs.run();

        assertThat(jobs.codes(id)).containsOnly(ScriptedOutcome.WELL).hasSize(3);
    }

    @Test
    void closedInTheMiddleItFinishesOneItemAndPutsTheOthersBack() {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var jobs = JobFixture.on(database, new ScriptedHandler(_ -> {
            begun.countDown();
            await(goOn);
            return Optional.of(ItemOutcome.of(ScriptedOutcome.WELL));
        }));
        var id = jobs.create(20);
        var runner = jobs.runner();
        runner.start();
        await(begun);
        var closed = CompletableFuture.runAsync(runner::close);
        runner.awaitClosing();
        goOn.countDown();
        closed.join();

        assertThat(jobs.items(id)).extracting(JobItem::state).doesNotContain(ItemState.RUNNING);
        assertThat(jobs.progress(id).finished()).isOne();
        assertThat(TestDatabases.count(config, "job_runner")).isZero();
    }

    @Test
    void aStartedRunnerDoesAJobThatIsCreatedLater() {
        var jobs = JobFixture.on(database, ScriptedHandler.done());
        try (var runner = jobs.runner()) {
            runner.start();
            var finished = new CountDownLatch(1);
            var id = new AtomicLong();
            jobs.jobs().onChange(() -> {
                if (id.get() > 0 && jobs.state(id.get()) == JobState.FINISHED) finished.countDown();
            });
            id.set(jobs.create(60));
            if (jobs.state(id.get()) != JobState.FINISHED) await(finished);
            assertThat(jobs.progress(id.get()).finished()).isEqualTo(60);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) throw new AssertionError("it never happened");
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private JobRunner runner(JobFixture jobs) {
        return new JobRunner(jobs.database(), jobs.jobs(), jobs.handlers(), nanos::get);
    }

    /// Lets time pass, heartbeat by heartbeat.
    private void beat(JobRunner runner, Duration passed) {
        for (var past = Duration.ZERO; past.compareTo(passed) < 0; past = past.plus(RunnerLease.HEARTBEAT)) {
            nanos.addAndGet(RunnerLease.HEARTBEAT.toNanos());
            runner.heartbeat();
        }
    }

    /// As if another process had claimed the first twenty items.
    private void heldBy(String runner, long id) {
        TestDatabases.sql(config, "insert into job_runner (id, beats) values ('" + runner + "', 7)");
        TestDatabases.sql(
                config,
                "update job_item set state = 'RUNNING', claim = '" + runner + ":1' where position < 20 and job_id = "
                        + id);
    }
}
