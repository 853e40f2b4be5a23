package dev.locksmith.job.run;

import dev.locksmith.database.Database;
import dev.locksmith.database.LeaseWatch;
import dev.locksmith.database.Transaction;
import dev.locksmith.job.JobRepository_;
import dev.locksmith.job.JobState;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/// The lease of one runner on all that it has claimed: one row, however many items it holds, which is renewed with
/// every heartbeat. What a runner that has died still holds goes back to those who live.
final class RunnerLease {
    /// How long a heart stands still before others take over.
    static final Duration LEASE = Duration.ofSeconds(15);

    static final Duration HEARTBEAT = Duration.ofSeconds(3);

    private final Database database;
    private final LeaseWatch<String, Long> watch;
    private final AtomicLong claims = new AtomicLong();
    private volatile String id = "";

    /// @param nanos the machine's monotonic timer
    RunnerLease(Database database, LongSupplier nanos) {
        this.database = database;
        this.watch = new LeaseWatch<>(LEASE, HEARTBEAT, nanos);
    }

    /// A name for a new claim, made in the caller's transaction. This runner's heart beats from now on, and has a new
    /// beginning where others took it for dead.
    String newClaim(Transaction transaction) {
        var runners = transaction.repository(RunnerRepository_::new);
        if (id.isEmpty() || runners.beat(id) == 0) {
            id = UUID.randomUUID().toString();
            runners.insert(new RunnerEntity(id));
        }
        return id + ":" + claims.incrementAndGet();
    }

    /// Shows that this runner lives, and looks after the others.
    ///
    /// @return whether items went back
    boolean heartbeat() {
        if (!id.isEmpty() && beat() == 0) id = "";
        var mine = id;
        var beats = database
                .inTransaction(transaction ->
                        transaction.repository(RunnerRepository_::new).all())
                .stream()
                .filter(runner -> !runner.id.equals(mine))
                .collect(Collectors.toMap(runner -> runner.id, runner -> runner.beats));
        watch.look(beats);
        var dead = watch.lapsed();
        dead.forEach((runner, last) -> database.doInTransaction(transaction -> {
            if (transaction.repository(RunnerRepository_::new).remove(runner, last) > 0) putBack(transaction, runner);
        }));
        return !dead.isEmpty();
    }

    private int beat() {
        return database.inTransaction(
                transaction -> transaction.repository(RunnerRepository_::new).beat(id));
    }

    private static void putBack(Transaction transaction, String runner) {
        var jobs = transaction.repository(JobRepository_::new);
        var running = jobs.ids(JobState.RUNNING);
        if (!running.isEmpty()) jobs.putBack(running, runner + ":%");
    }

    /// Puts back what one claim still holds. If even that fails, this runner's heart is left to stand still, so that
    /// all it holds goes back when its lease ends.
    void putBack(long jobId, String claim) {
        try {
            database.doInTransaction(
                    transaction -> transaction.repository(JobRepository_::new).putBack(List.of(jobId), claim));
        } catch (RuntimeException failed) { // of any kind: nothing may stay in the hands of nobody
            id = "";
            throw failed;
        }
    }

    /// Gives back all that it holds: nobody has to wait for the lease to end.
    void release() {
        var mine = id;
        id = "";
        if (mine.isEmpty()) return;
        database.doInTransaction(transaction -> {
            transaction.repository(RunnerRepository_::new).remove(mine);
            putBack(transaction, mine);
        });
    }
}
