package dev.locksmith.job.run;

import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.job.JobCounter;
import dev.locksmith.job.JobHandlers;
import dev.locksmith.job.Jobs;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works on running jobs. Any number of runners, in any number of processes, share them: each item is claimed by one
/// of them, and what a runner claimed goes to the others when its process dies.
public final class JobRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private static final int WORKERS = 2;
    /// How often to look for jobs that other processes have created.
    private static final Duration POLL = Duration.ofSeconds(1);
    /// How often to look for jobs that nobody goes on to prepare, in heartbeats.
    private static final int ABANDONED_HEARTBEATS = 20;
    /// How long closing waits for the items that are being done.
    private static final Duration FINISH_WITHIN = Duration.ofSeconds(20);

    private final RunnerLease lease;
    private final Claims claims;
    private final ItemWorker worker;
    private final JobCounter counter;
    private final Jobs jobs;
    private final RunnerClosing closing = new RunnerClosing();
    private final Set<Long> touched = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("job-", 1).factory());
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("job-heartbeat").factory());
    private final Semaphore freeWorkers = new Semaphore(WORKERS);
    private final Semaphore work = new Semaphore(0);
    private int heartbeats;
    private final Thread loop = Thread.ofVirtual().name("jobs").unstarted(this::run);

    public JobRunner(AuditedDatabase database, Jobs jobs, JobHandlers handlers) {
        this(database, jobs, handlers, System::nanoTime);
    }

    /// @param nanos the machine's monotonic timer
    JobRunner(AuditedDatabase database, Jobs jobs, JobHandlers handlers, LongSupplier nanos) {
        this.jobs = jobs;
        this.counter = new JobCounter(database, jobs, handlers);
        this.lease = new RunnerLease(database.database(), nanos);
        this.claims = new Claims(database.database(), handlers, lease, counter);
        this.worker = new ItemWorker(database, closing);
        jobs.onChange(this::wake);
    }

    public static Set<Class<?>> entities() {
        return Set.of(RunnerEntity.class);
    }

    /// Begins to work, in the background, until it is closed.
    public void start() {
        var every = RunnerLease.HEARTBEAT.toMillis();
        var _ = heartbeat.scheduleWithFixedDelay(this::heartbeat, every, every, TimeUnit.MILLISECONDS);
        loop.start();
    }

    /// Has it look for work now.
    private void wake() {
        if (work.availablePermits() == 0) work.release();
    }

    /// Does everything that waits, in the calling thread, whether or not it was started.
    public void runDue() {
        for (var claim = claims.next(); claim.isPresent() && !closing.hasBegun(); claim = claims.next())
            work(claim.get());
    }

    /// Shows that it lives, takes over from those that do not, and settles what it has worked on.
    public void heartbeat() {
        try {
            if (claims.isIdle()) lease.release();
            else if (lease.heartbeat()) wake();
            for (var job : touched) {
                touched.remove(job);
                counter.settle(job);
            }
            if (heartbeats++ % ABANDONED_HEARTBEATS == 0) jobs.withdrawAbandoned();
        } catch (RuntimeException unexpected) { // of any kind: the next heartbeat must come
            report(unexpected);
        }
    }

    /// Waits until somebody closes it.
    void awaitClosing() {
        closing.await();
    }

    private void run() {
        try {
            while (!closing.hasBegun()) {
                freeWorkers.acquireUninterruptibly();
                if (closing.hasBegun() || !claimAndWork()) freeWorkers.release();
            }
        } finally {
            workers.shutdown();
        }
    }

    /// @return whether a worker took the permit over
    private boolean claimAndWork() {
        try {
            var claim = claims.next();
            if (claim.isPresent()) {
                workers.execute(() -> workAndFree(claim.get()));
                return true;
            }
        } catch (RuntimeException unexpected) { // of any kind: the loop must go on
            report(unexpected);
        }
        rest();
        return false;
    }

    private void workAndFree(ItemClaim claim) {
        try {
            work(claim);
        } catch (RuntimeException unexpected) { // of any kind: the worker must be free again
            report(unexpected);
        } finally {
            freeWorkers.release();
            wake();
        }
    }

    /// Does what is claimed, until it is closed; what was not done goes back.
    private void work(ItemClaim claim) {
        touched.add(claim.jobId());
        var finished = false;
        try {
            for (var item : claim.items()) {
                if (closing.hasBegun()) return;
                worker.work(claim, item);
            }
            finished = true;
        } catch (ClaimLost lost) {
            finished = true;
        } finally {
            if (!finished) lease.putBack(claim.jobId(), claim.name());
        }
    }

    /// The database says itself in the log that it is away.
    private static void report(RuntimeException unexpected) {
        if (unexpected instanceof ExpectedFailure) return;
        LOG.error("Working on jobs failed", unexpected);
    }

    private void rest() {
        try {
            if (work.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) work.drainPermits();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            closing.begin();
        }
    }

    /// Finishes the items that are being done and puts the others back. No thread is interrupted: an embedded
    /// database would not survive it.
    @Override
    public void close() {
        closing.begin();
        wake();
        freeWorkers.release();
        if (loop.getState() == Thread.State.NEW) workers.shutdown();
        heartbeat.shutdown();
        try {
            if (!workers.awaitTermination(FINISH_WITHIN.toMillis(), TimeUnit.MILLISECONDS))
                LOG.warn("Items of jobs are still being done; others take them over later");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        try {
            lease.release();
        } catch (RuntimeException away) { // of any kind: the others notice by themselves
            report(away);
        }
    }
}
