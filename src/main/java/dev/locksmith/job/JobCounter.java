package dev.locksmith.job;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Detail;
import dev.locksmith.database.Transaction;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.ItemResult;
import dev.locksmith.job.outcome.OutcomeTally;
import java.util.List;
import java.util.stream.Stream;

/// Counts how the items of jobs have ended. From time to time a job is settled: what has ended since the last time is
/// added to its counts, so that nobody ever has to count all its items.
public final class JobCounter {
    private static final Actor RUNNER = Actor.system("jobs");

    private final AuditedDatabase database;
    private final Jobs jobs;
    private final JobHandlers handlers;

    public JobCounter(AuditedDatabase database, Jobs jobs, JobHandlers handlers) {
        this.database = database;
        this.jobs = jobs;
        this.handlers = handlers;
    }

    /// Settles a job that runs, and finishes it if its last item has ended.
    public void settle(long id) {
        database.doInTransaction(transaction -> {
            var rows = transaction.repository(JobRepository_::new);
            if (rows.take(id, JobState.RUNNING) == 0) return;
            var job = rows.find(id).orElseThrow();
            var until = Stream.of(ItemState.WAITING, ItemState.RUNNING)
                    .flatMap(state -> rows.first(id, state).stream())
                    .reduce(job.total, Math::min);
            if (until == job.settled && until < job.total) return;
            rows.counted(id, job.settled, until).forEach(more -> add(rows, more));
            job.settled = until;
            if (until == job.total) finish(transaction, job);
            rows.update(job);
            jobs.announce(transaction);
        });
    }

    private static void add(JobRepository rows, JobCountEntity more) {
        if (rows.count(more.jobId, more.outcome, more.items) == 0) rows.insert(more);
    }

    private void finish(Transaction transaction, JobEntity job) {
        job.change(JobState.FINISHED, RUNNER.name(), database.now());
        var tally =
                tally(handlers, job, transaction.repository(JobRepository_::new).counts(job.id()));
        var result = new Detail.JobResult(
                job.id(),
                job.kind,
                tally.with(ItemResult.DONE),
                tally.with(ItemResult.SKIPPED),
                tally.with(ItemResult.FAILED));
        database.record(
                transaction,
                RUNNER,
                AuditEntry.of(Act.JOB_FINISHED).reason(job.reason).detail(result));
    }

    static OutcomeTally tally(JobHandlers handlers, JobEntity job, List<JobCountEntity> counts) {
        var tally = new OutcomeTally();
        counts.forEach(
                count -> tally.add(outcome(handlers, job, count.outcome, "").code(), count.items));
        return tally;
    }

    static ItemOutcome outcome(JobHandlers handlers, JobEntity job, String name, String detail) {
        return handlers.find(job.kind(), job.parameters)
                .map(handled -> handled.outcome(name, detail))
                .orElseGet(() -> ItemOutcome.words(CommonOutcome.UNKNOWN, name));
    }
}
