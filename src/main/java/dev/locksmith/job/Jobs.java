package dev.locksmith.job;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Detail;
import dev.locksmith.database.Transaction;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.OutcomeTally;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.ExpectedFailure;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;

/// Jobs: creates them, has them tried out in a dry run, pauses, resumes and cancels them. What there is to read about
/// them is in the [JobReader]; any process that has a `JobRunner` works on them.
public final class Jobs {
    /// In characters.
    public static final int REASON_LENGTH = 500;

    private final AuditedDatabase database;
    private final JobHandlers handlers;
    private final JobCreation creation;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public Jobs(AuditedDatabase database, JobHandlers handlers) {
        this.database = database;
        this.handlers = handlers;
        this.creation = new JobCreation(database);
    }

    public static Set<Class<?>> entities() {
        return Set.of(JobEntity.class, JobItemEntity.class, JobCountEntity.class);
    }

    /// Called, on any thread, after a commit of this console that changed a job or gave runners work.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// Has a runner told, and whoever shows jobs, once the transaction is committed.
    public void announce(Transaction transaction) {
        transaction.afterCommit(() -> listeners.forEach(Runnable::run));
    }

    /// Creates a job over exactly these items, each of which is done once, however often it comes. It runs as soon as
    /// all of them are written down.
    ///
    /// @param reason goes on record with every single act; may be empty
    /// @param subjects read once, and closed
    /// @return the job's id
    /// @throws ExpectedFailure when there are none, or the reason is too long
    public long create(StaffMember by, BulkAct act, String reason, LongStream subjects) {
        by.require(Permission.RUN_JOBS);
        try (subjects) {
            handled(by, act);
            var why = reason.strip();
            if (why.length() > REASON_LENGTH) throw new ExpectedFailure("job.reason", REASON_LENGTH);
            var id = creation.begin(by, act, why);
            try {
                creation.write(id, subjects);
                database.doInTransaction(transaction -> begin(transaction, by, id));
            } catch (RuntimeException failed) { // for whatever reason: a part of a job must not stay behind
                creation.withdraw(id, failed);
                throw failed;
            }
            return id;
        }
    }

    /// Takes back what nobody has been preparing for a while: the process that did has died.
    public void withdrawAbandoned() {
        creation.withdrawAbandoned();
    }

    private void begin(Transaction transaction, StaffMember by, long id) {
        var job = taken(transaction, id);
        if (job.state != JobState.PREPARING) throw new ExpectedFailure("job.ended", id);
        if (job.total == 0) throw new ExpectedFailure("job.empty");
        change(transaction, by, job, JobState.RUNNING, Act.JOB_CREATED);
    }

    /// A dry run: what the act would come to if it were done now. It changes nothing.
    ///
    /// @param subjects read once, and closed
    public JobPreview preview(StaffMember by, BulkAct act, LongStream subjects) {
        return preview(by, act, subjects, (_, _) -> {});
    }

    /// The same, which also tells what would become of each item.
    public JobPreview preview(StaffMember by, BulkAct act, LongStream subjects, BiConsumer<Long, ItemOutcome> each) {
        by.require(Permission.RUN_JOBS);
        try (subjects) {
            var handled = handled(by, act);
            var tally = new OutcomeTally();
            Chunks.forEach(subjects, chunk -> {
                var outcomes = database.inTransaction(transaction -> handled.preview(transaction, chunk));
                for (var subject : chunk) {
                    var outcome = outcomes.getOrDefault(subject, ItemOutcome.of(CommonOutcome.GONE));
                    tally.add(outcome.code(), 1);
                    each.accept(subject, outcome);
                }
            });
            return new JobPreview(tally.total(), tally.counted());
        }
    }

    /// All that whoever has an act done must be allowed to do.
    public Set<Permission> permissions(BulkAct act) {
        return handlers.get(act).permissions();
    }

    private HandledAct<?> handled(StaffMember by, BulkAct act) {
        var handled = handlers.get(act);
        handled.require(by);
        database.doInTransaction(handled::check);
        return handled;
    }

    /// Has a running job wait. Once this returns, no item is done any more until it is resumed.
    ///
    /// @throws ExpectedFailure when it does not run
    public void pause(StaffMember by, long id) {
        by.require(Permission.RUN_JOBS);
        database.doInTransaction(transaction -> {
            var job = allowed(transaction, by, id);
            if (job.state != JobState.RUNNING) throw new ExpectedFailure("job.not-running", id);
            transaction.repository(JobRepository_::new).putBack(id);
            change(transaction, by, job, JobState.PAUSED, Act.JOB_PAUSED);
        });
    }

    /// Has a paused job go on.
    ///
    /// @throws ExpectedFailure when it is not paused
    public void resume(StaffMember by, long id) {
        by.require(Permission.RUN_JOBS);
        database.doInTransaction(transaction -> {
            var job = allowed(transaction, by, id);
            if (job.state != JobState.PAUSED) throw new ExpectedFailure("job.not-paused", id);
            change(transaction, by, job, JobState.RUNNING, Act.JOB_RESUMED);
        });
    }

    /// Ends a job early. Once this returns, no more of its items are done; what was done stays done.
    ///
    /// @throws ExpectedFailure when it has ended
    public void cancel(StaffMember by, long id) {
        by.require(Permission.RUN_JOBS);
        database.doInTransaction(transaction -> {
            var job = allowed(transaction, by, id);
            if (job.state.ended()) throw new ExpectedFailure("job.ended", id);
            transaction.repository(JobRepository_::new).putBack(id);
            change(transaction, by, job, JobState.CANCELLED, Act.JOB_CANCELLED);
        });
    }

    /// The job, of which nobody else changes anything until the transaction ends.
    private JobEntity allowed(Transaction transaction, StaffMember by, long id) {
        var job = taken(transaction, id);
        handlers.find(job.kind(), job.parameters).ifPresent(handled -> handled.require(by));
        return job;
    }

    private static JobEntity taken(Transaction transaction, long id) {
        var jobs = transaction.repository(JobRepository_::new);
        jobs.take(id);
        return jobs.find(id).orElseThrow(() -> new ExpectedFailure("job.unknown", id));
    }

    private void change(Transaction transaction, StaffMember by, JobEntity job, JobState next, Act act) {
        job.change(next, by.name(), database.now());
        transaction.repository(JobRepository_::new).update(job);
        var entry = AuditEntry.of(act).reason(job.reason).detail(new Detail.Job(job.id(), job.kind, job.total));
        database.record(transaction, by.actor(), entry);
        announce(transaction);
    }
}
