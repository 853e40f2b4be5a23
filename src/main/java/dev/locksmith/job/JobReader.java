package dev.locksmith.job;

import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.database.Transaction;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import jakarta.data.Limit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What there is to read about jobs, for staff who may look at customers.
public final class JobReader {
    private final AuditedDatabase database;
    private final JobHandlers handlers;

    public JobReader(AuditedDatabase database, JobHandlers handlers) {
        this.database = database;
        this.handlers = handlers;
    }

    /// The newest jobs, newest first.
    public List<JobSummary> newest(StaffMember by, int atMost) {
        return before(by, Long.MAX_VALUE, atMost);
    }

    /// The jobs that are older than one, newest first.
    public List<JobSummary> before(StaffMember by, long id, int atMost) {
        by.require(Permission.VIEW_CUSTOMERS);
        return database.inTransaction(
                transaction -> transaction.repository(JobRepository_::new).newest(id, Limit.of(atMost)).stream()
                        .map(job -> job.summary(act(job)))
                        .toList());
    }

    public Optional<JobSummary> find(StaffMember by, long id) {
        by.require(Permission.VIEW_CUSTOMERS);
        return database.inTransaction(transaction ->
                transaction.repository(JobRepository_::new).find(id).map(job -> job.summary(act(job))));
    }

    /// How far a job has come. It costs the same however many items there are.
    public Optional<JobProgress> progress(StaffMember by, long id) {
        by.require(Permission.VIEW_CUSTOMERS);
        return database.inTransaction(transaction ->
                transaction.repository(JobRepository_::new).find(id).map(job -> progress(transaction, job)));
    }

    private JobProgress progress(Transaction transaction, JobEntity job) {
        var jobs = transaction.repository(JobRepository_::new);
        var counts = new ArrayList<>(jobs.counts(job.id()));
        // of a job that is finished, all is settled
        if (job.state != JobState.FINISHED) counts.addAll(jobs.counted(job.id(), job.settled, Long.MAX_VALUE));
        var tally = JobCounter.tally(handlers, job, counts);
        var running = job.state == JobState.RUNNING ? jobs.count(job.id(), ItemState.RUNNING) : 0;
        return new JobProgress(job.state, job.total, running, tally.counted(), job.ran(database.now()));
    }

    /// The items of a job, in their order.
    ///
    /// @param after the position of the last one that is known; -1 = none is
    public List<JobItem> items(StaffMember by, long id, long after, int atMost) {
        by.require(Permission.VIEW_CUSTOMERS);
        return database.inTransaction(transaction -> read(
                transaction, id, transaction.repository(JobRepository_::new).items(id, after, Limit.of(atMost))));
    }

    /// The items of a job that ended in one of several ways, in their order.
    ///
    /// @param after the position of the last one that is known; -1 = none is
    public List<JobItem> items(
            StaffMember by, long id, Collection<? extends OutcomeCode> codes, long after, int atMost) {
        by.require(Permission.VIEW_CUSTOMERS);
        // those that a cancelled job never came to have no outcome
        var names = codes.stream()
                .map(code -> code == CommonOutcome.CANCELLED ? "" : code.name())
                .collect(Collectors.toSet());
        if (names.isEmpty()) return List.of();
        return database.inTransaction(transaction -> read(
                transaction,
                id,
                transaction.repository(JobRepository_::new).items(id, names, after, Limit.of(atMost))));
    }

    private List<JobItem> read(Transaction transaction, long id, List<JobItemEntity> items) {
        return transaction.repository(JobRepository_::new).find(id).stream()
                .flatMap(job -> items.stream()
                        .map(item -> new JobItem(
                                item.position, item.subject, item.state, outcome(job, item), item.finishedAt)))
                .toList();
    }

    private Optional<ItemOutcome> outcome(JobEntity job, JobItemEntity item) {
        return switch (item.state) {
            case DONE -> Optional.of(JobCounter.outcome(handlers, job, item.outcome, item.detail));
            case WAITING, RUNNING ->
                job.state == JobState.CANCELLED
                        ? Optional.of(ItemOutcome.of(CommonOutcome.CANCELLED))
                        : Optional.empty();
        };
    }

    private BulkAct act(JobEntity job) {
        return handlers.find(job.kind(), job.parameters)
                .<BulkAct>map(HandledAct::act)
                .orElseGet(() -> new UnknownAct(job.kind(), job.parameters));
    }
}
