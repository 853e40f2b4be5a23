package dev.locksmith.job;

import static dev.locksmith.job.JobFixture.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.audit.Detail;
import dev.locksmith.job.ScriptedHandler.Scripted;
import dev.locksmith.job.ScriptedHandler.ScriptedOutcome;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.ItemResult;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.text.Busy;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Forbidden;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Jobs from their creation to their end, on every database.
class JobsTest extends EveryOpenDatabase {
    @AfterEach
    void nothingIsLeftToDo() {
        TestDatabases.sql(config, "delete from job");
    }

    @Test
    void everyItemIsDoneOnceInItsOrderAndCounted() {
        var handler = new ScriptedHandler(subject -> Optional.of(
                subject % 3 == 0
                        ? ItemOutcome.count(ScriptedOutcome.SO_SO, subject)
                        : ItemOutcome.of(ScriptedOutcome.WELL)));
        var jobs = JobFixture.on(database, handler);

        var id = jobs.create(1_203);
        assertThat(jobs.progress(id).left()).isEqualTo(1_203);
        jobs.run();

        assertThat(handler.asked)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 1_203).boxed().toList());
        assertThat(jobs.state(id)).isEqualTo(JobState.FINISHED);
        assertThat(jobs.counts(id))
                .containsEntry(ScriptedOutcome.WELL, 802L)
                .containsEntry(ScriptedOutcome.SO_SO, 401L);
        var progress = jobs.progress(id);
        assertThat(progress.with(ItemResult.DONE)).isEqualTo(802);
        assertThat(progress.left()).isZero();
        assertThat(progress.perSecond()).isPositive();
        assertThat(progress.timeLeft()).isEmpty();
        assertThat(events(Act.JOB_FINISHED).getFirst().detail())
                .isEqualTo(new Detail.JobResult(id, "scripted", 802, 401, 0).stored());
    }

    @Test
    void whoComesTwiceIsDoneOnce() {
        var jobs = JobFixture.on(database, ScriptedHandler.done());
        var twice = LongStream.concat(LongStream.rangeClosed(1, 1_500), LongStream.rangeClosed(1, 1_600));

        var id = jobs.jobs().create(OWNER, new Scripted(""), "", twice);
        jobs.run();

        assertThat(jobs.reader().find(OWNER, id).orElseThrow().total()).isEqualTo(1_600);
        assertThat(jobs.items(id))
                .extracting(JobItem::subject)
                .doesNotHaveDuplicates()
                .hasSize(1_600);
    }

    @Test
    void whatGoesWrongIsTheItemsOutcomeAndTheRestGoesOn() {
        var jobs = JobFixture.on(database, new ScriptedHandler(subject -> {
            if (subject == 2) throw new ExpectedFailure("job.empty");
            if (subject == 3) throw new IllegalStateException("with a secret in it");
            if (subject == 4) throw new Busy(new IllegalStateException("held"));
            return Optional.of(ItemOutcome.of(ScriptedOutcome.WELL));
        }));

        var id = jobs.create(5);
        jobs.run();

        assertThat(jobs.codes(id))
                .containsExactly(
                        ScriptedOutcome.WELL,
                        CommonOutcome.REFUSED,
                        CommonOutcome.BROKEN,
                        CommonOutcome.BUSY,
                        ScriptedOutcome.WELL);
        assertThat(jobs.items(id).get(1).outcome().orElseThrow().detail().stored())
                .startsWith("=There is nobody");
        assertThat(jobs.items(id).get(2).outcome().orElseThrow().detail().stored())
                .isEqualTo("=IllegalStateException");
        assertThat(jobs.progress(id).with(ItemResult.FAILED)).isEqualTo(3);
    }

    @Test
    void anItemThatIsToBeAskedAgainIs() {
        var first = new AtomicBoolean(true);
        var handler = new ScriptedHandler(
                _ -> first.getAndSet(false) ? Optional.empty() : Optional.of(ItemOutcome.of(ScriptedOutcome.WELL)));
        var jobs = JobFixture.on(database, handler);

        var id = jobs.create(1);
        jobs.run();

        assertThat(handler.asked).containsExactly(1L, 1L);
        assertThat(jobs.codes(id)).containsExactly(ScriptedOutcome.WELL);
    }

    @Test
    void aPausedJobDoesNothingUntilItIsResumed() {
        var handler = ScriptedHandler.done();
        var jobs = JobFixture.on(database, handler);
        var id = jobs.create(30);

        jobs.jobs().pause(OWNER, id);
        jobs.run();
        assertThat(handler.asked).isEmpty();
        assertThat(jobs.progress(id).timeLeft()).isEmpty();
        assertThatThrownBy(() -> jobs.jobs().pause(OWNER, id)).hasMessage("job.not-running");

        jobs.jobs().resume(OWNER, id);
        jobs.run();
        assertThat(handler.asked).hasSize(30);
        assertThatThrownBy(() -> jobs.jobs().resume(OWNER, id)).hasMessage("job.not-paused");
        assertThatThrownBy(() -> jobs.jobs().cancel(OWNER, id)).hasMessage("job.ended");
    }

    @Test
    void pausedFromWithinAnItemNothingOfThatItemStays() {
        var fixture = new AtomicReference<JobFixture>();
        var job = new AtomicLong();
        var jobs = JobFixture.on(database, new ScriptedHandler(subject -> {
            if (subject == 4) fixture.get().jobs().pause(OWNER, job.get());
            return Optional.of(ItemOutcome.of(ScriptedOutcome.WELL));
        }));
        fixture.set(jobs);
        job.set(jobs.create(60));

        jobs.run();

        assertThat(jobs.state(job.get())).isEqualTo(JobState.PAUSED);
        assertThat(jobs.progress(job.get()).finished()).isEqualTo(3);
        assertThat(jobs.progress(job.get()).running()).isZero();
    }

    @Test
    void ofACancelledJobWhatWasDoneStaysAndTheRestIsSaidToBeCancelled() {
        var job = new AtomicLong();
        var fixture = new AtomicReference<JobFixture>();
        var jobs = JobFixture.on(database, new ScriptedHandler(subject -> {
            if (subject == 40) fixture.get().jobs().cancel(OWNER, job.get());
            return Optional.of(ItemOutcome.of(ScriptedOutcome.WELL));
        }));
        fixture.set(jobs);
        job.set(jobs.create(60));
        var id = job.get();

        jobs.run();

        assertThat(jobs.state(id)).isEqualTo(JobState.CANCELLED);
        assertThat(jobs.codes(id))
                .startsWith(ScriptedOutcome.WELL)
                .endsWith(CommonOutcome.CANCELLED)
                .hasSize(60);
        assertThat(jobs.progress(id).finished()).isEqualTo(39);
        assertThat(jobs.reader().items(OWNER, id, List.of(CommonOutcome.CANCELLED), -1, 100))
                .hasSize(21);
        assertThat(events(Act.JOB_CANCELLED).getFirst().reason()).isEqualTo("why not");
    }

    @Test
    void outcomesComeByTheirPositionAndMayBeAskedForByTheirCode() {
        var jobs = JobFixture.on(
                database,
                new ScriptedHandler(subject ->
                        Optional.of(ItemOutcome.of(subject % 2 == 0 ? ScriptedOutcome.SO_SO : ScriptedOutcome.WELL))));
        var id = jobs.create(10);
        jobs.run();

        var first = jobs.reader().items(OWNER, id, List.of(ScriptedOutcome.SO_SO), -1, 3);
        var next = jobs.reader()
                .items(
                        OWNER,
                        id,
                        List.of(ScriptedOutcome.SO_SO),
                        first.getLast().position(),
                        3);

        assertThat(first).extracting(JobItem::subject).containsExactly(2L, 4L, 6L);
        assertThat(next).extracting(JobItem::subject).containsExactly(8L, 10L);
        assertThat(jobs.reader().items(OWNER, id, 7, 10))
                .extracting(JobItem::subject)
                .containsExactly(9L, 10L);
        assertThat(jobs.reader().items(OWNER, id, List.of(), -1, 3)).isEmpty();
    }

    @Test
    void aJobNeedsItsOwnPermissionAndTheActs() {
        var jobs = JobFixture.on(database, ScriptedHandler.done());
        var id = jobs.create(1);
        for (var missing : List.of(Permission.RUN_JOBS, Permission.UNLOCK)) {
            var clerk = new StaffMember("clerk", "desk-2", EnumSet.complementOf(EnumSet.of(missing)));
            var act = new Scripted("");
            assertThatThrownBy(() -> jobs.jobs().create(clerk, act, "", LongStream.of(1)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> jobs.jobs().preview(clerk, act, LongStream.of(1)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> jobs.jobs().pause(clerk, id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> jobs.jobs().cancel(clerk, id)).isInstanceOf(Forbidden.class);
        }
        assertThat(jobs.state(id)).isEqualTo(JobState.RUNNING);
    }

    @Test
    void whatCannotBeAJobIsRefusedAndLeavesNothingBehind() {
        var jobs = JobFixture.on(database, ScriptedHandler.done());
        var act = new Scripted("");
        var strange = new UnknownAct(new JobKind("strange"), "");

        assertThatThrownBy(() -> jobs.jobs().create(OWNER, act, "", LongStream.empty()))
                .hasMessage("job.empty");
        assertThatThrownBy(() -> jobs.jobs().create(OWNER, act, "x".repeat(501), LongStream.of(1)))
                .hasMessage("job.reason");
        assertThatThrownBy(() -> jobs.jobs().create(OWNER, strange, "", LongStream.of(1)))
                .hasMessage("job.unknown-kind");
        assertThatThrownBy(() -> jobs.jobs().create(OWNER, act, "", brokenAfter(1_500)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> jobs.jobs().pause(OWNER, 0)).hasMessage("job.unknown");

        assertThat(jobs.reader().newest(OWNER, 10)).isEmpty();
        assertThat(TestDatabases.count(config, "job_item")).isZero();
    }

    private static LongStream brokenAfter(int count) {
        return LongStream.rangeClosed(1, count + 1).map(id -> id <= count ? id : id / 0);
    }

    @Test
    void aJobOfAnotherVersionIsShownAndLeftAlone() {
        var jobs = JobFixture.on(database, ScriptedHandler.done());
        var id = jobs.create(3);
        TestDatabases.sql(config, "update job set kind = 'later', parameters = 'x=1'");

        jobs.run();

        assertThat(jobs.reader().newest(OWNER, 10))
                .extracting(JobSummary::act)
                .containsExactly(new UnknownAct(new JobKind("later"), "x=1"));
        assertThat(jobs.progress(id).left()).isEqualTo(3);
    }

    @Test
    void aJobThatNobodyGoesOnToPrepareIsTakenBack() {
        var jobs = JobFixture.on(database, ScriptedHandler.done());
        jobs.create(3);
        TestDatabases.sql(config, "update job set state = 'PREPARING'");
        jobs.jobs().withdrawAbandoned();
        assertThat(jobs.reader().newest(OWNER, 10)).hasSize(1);

        TestDatabases.sql(config, "update job set changed_at = '2020-01-01 00:00:00'");
        jobs.jobs().withdrawAbandoned();

        assertThat(jobs.reader().newest(OWNER, 10)).isEmpty();
    }

    @Test
    void theRunTimeCountsWithoutPauses() {
        var row = new JobEntity();
        var noon = Instant.parse("2026-11-22T12:00:00Z");
        row.change(JobState.RUNNING, "owner", noon);
        row.change(JobState.PAUSED, "owner", noon.plusSeconds(10));
        row.change(JobState.RUNNING, "owner", noon.plusSeconds(100));

        assertThat(row.ran(noon.plusSeconds(105))).isEqualTo(Duration.ofSeconds(15));
        assertThat(row.ran(noon.plusSeconds(90))).isEqualTo(Duration.ofSeconds(10));
    }

    private List<AuditEvent> events(Act act) {
        return JobFixture.on(database, ScriptedHandler.done()).database().audit().newest(50).stream()
                .filter(event -> event.act() == act)
                .toList();
    }
}
