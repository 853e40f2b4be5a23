package dev.locksmith.job.run;

import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import dev.locksmith.job.HandledAct;
import dev.locksmith.job.JobCounter;
import dev.locksmith.job.JobHandlers;
import dev.locksmith.job.JobQueries;
import dev.locksmith.job.JobQueries.WaitingItem;
import dev.locksmith.job.JobRepository_;
import dev.locksmith.job.JobState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Claims items that wait, of one running job after the other, so that a small one need not wait for a big one.
final class Claims {
    /// How many items one claim holds: what a runner that dies leaves behind is little, and what a claim costs is
    /// shared by many.
    private static final int BATCH = 25;

    private final Database database;
    private final JobHandlers handlers;
    private final RunnerLease lease;
    private final JobCounter counter;
    private long lastJob;
    private volatile boolean idle = true;

    Claims(Database database, JobHandlers handlers, RunnerLease lease, JobCounter counter) {
        this.database = database;
        this.handlers = handlers;
        this.lease = lease;
        this.counter = counter;
    }

    /// @return empty = nothing waits
    synchronized Optional<ItemClaim> next() {
        var running = database.inTransaction(
                transaction -> transaction.repository(JobRepository_::new).ids(JobState.RUNNING));
        idle = running.isEmpty();
        var last = lastJob;
        var inTurn = Stream.concat(
                        running.stream().filter(id -> id > last),
                        running.stream().filter(id -> id <= last))
                .toList();
        for (var id : inTurn) {
            var claim = database.inTransaction(transaction -> claim(transaction, id));
            if (claim.isPresent()) {
                lastJob = id;
                return claim;
            }
            counter.settle(id);
        }
        return Optional.empty();
    }

    /// Whether there was no running job at all when it looked last.
    boolean isIdle() {
        return idle;
    }

    private Optional<ItemClaim> claim(Transaction transaction, long id) {
        var jobs = transaction.repository(JobRepository_::new);
        if (jobs.take(id, JobState.RUNNING) == 0) return Optional.empty();
        var job = jobs.find(id).orElseThrow();
        var handled = handlers.find(job.kind(), job.parameters);
        if (handled.isEmpty()) return Optional.empty();
        var items = transaction.repository(JobQueries::new).lockWaiting(job, BATCH);
        if (items.isEmpty()) return Optional.empty();
        var name = lease.newClaim(transaction);
        jobs.claim(id, items.stream().map(WaitingItem::position).toList(), name);
        HandledAct<?> act = handled.get();
        return Optional.of(new ItemClaim(name, act, job.order(act.permissions()), List.copyOf(items)));
    }
}
