package dev.locksmith.mail.dispatch;

import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.mail.letter.OneLine;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.mail.outbox.StoredWords;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what is due in the outbox. Any number of dispatchers, in any number of consoles, share one outbox: each
/// message is claimed by one of them, and a claim ends by itself when its console dies.
public final class Dispatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private static final int WORKERS = 4;
    private static final int BATCH = 100;
    /// How long one worker is given to show that it is enough: with a quick mail server it is, and a second one
    /// would only stand in its way; where a server is slow, others join.
    private static final Duration ENOUGH = Duration.ofMillis(200);
    /// How often to look for what other consoles put into the outbox, and for what is due again.
    private static final Duration POLL = Duration.ofSeconds(1);
    /// How often to look for what a clock that ran ahead has put off, in heartbeats.
    private static final int CLOCK_HEARTBEATS = 20;
    /// How long closing waits for the messages under way: more than one dialogue with a slow mail server takes.
    private static final Duration FINISH_WITHIN = Duration.ofSeconds(40);

    private final Leases leases;
    private final ClockSteps clockSteps;
    private final BatchSender sender;
    private final MailRoutes routes;
    private final DispatcherClosing closing = new DispatcherClosing();
    private final Heartbeat heartbeat = new Heartbeat(Leases.HEARTBEAT, this::heartbeat);
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("mail-", 1).factory());
    private final Semaphore freeWorkers = new Semaphore(WORKERS);
    private final Semaphore done = new Semaphore(0);
    private final Semaphore work = new Semaphore(0);
    private final Thread loop = Thread.ofVirtual().name("mail").unstarted(this::run);
    private int heartbeats;
    private volatile @Nullable String lastFailure;

    /// @param composers one for each kind of message
    public Dispatcher(AuditedDatabase database, Outbox outbox, List<Composer> composers, MailRoutes routes) {
        this(database, outbox, composers, routes, System::nanoTime);
    }

    /// @param nanos the machine's monotonic timer
    public Dispatcher(
            AuditedDatabase database, Outbox outbox, List<Composer> composers, MailRoutes routes, LongSupplier nanos) {
        var schedule = RetrySchedule.standard();
        this.leases = new Leases(database.database(), database.clock(), nanos);
        this.clockSteps = new ClockSteps(database, schedule);
        var recorder = new DeliveryRecorder(database, outbox, schedule);
        var outcomes = new OutcomeKeeper(recorder, closing, this::report);
        var drafting = new Drafting(database.database(), leases, composers);
        var messages = new MessageSender(routes, new AttemptClock(database.clock(), nanos));
        this.sender = new BatchSender(new BatchContext(outbox, leases, closing, nanos), drafting, messages, outcomes);
        this.routes = routes;
        outbox.onDue(this::wake);
    }

    /// Begins to send, in the background, until it is closed.
    public void start() {
        heartbeat.start();
        loop.start();
    }

    /// Has it look for due messages now.
    void wake() {
        if (work.availablePermits() == 0) work.release();
    }

    /// Sends everything that is due now, in the calling thread, whether or not it was started.
    ///
    /// @return how many attempts were made
    public int dispatchDue() {
        heartbeat.start();
        var attempts = 0;
        for (var claim = leases.claim(BATCH); !claim.isEmpty(); claim = leases.claim(BATCH)) attempts += deliver(claim);
        return attempts;
    }

    /// Why the last attempt did not go through; empty = it did, or none was made.
    public Optional<String> lastFailure() {
        return Optional.ofNullable(lastFailure);
    }

    /// Nobody hands work over once it has ended.
    private void run() {
        try {
            while (!closing.hasBegun()) {
                freeWorkers.acquireUninterruptibly();
                if (closing.hasBegun() || !claimAndSend()) freeWorkers.release();
            }
        } finally {
            workers.shutdown();
        }
    }

    /// @return whether a worker took the permit over
    private boolean claimAndSend() {
        try {
            var claim = leases.claim(BATCH);
            if (!claim.isEmpty()) {
                done.drainPermits();
                workers.execute(() -> sendAndFree(claim));
                await(done, ENOUGH);
                return true;
            }
        } catch (RuntimeException unexpected) { // of any kind: the loop must go on
            report(unexpected);
        }
        rest();
        return false;
    }

    private void sendAndFree(Claim claim) {
        try {
            var _ = deliver(claim);
        } catch (RuntimeException unexpected) { // of any kind: the worker must be free again
            report(unexpected);
            var _ = closing.pause(POLL);
        } finally {
            freeWorkers.release();
            done.release();
        }
    }

    /// Sends what is claimed, until it is closed; what was not sent goes back.
    private int deliver(Claim claim) {
        var attempts = 0;
        try {
            while (!closing.hasBegun() && !claim.isEmpty()) {
                var deliveries = sender.deliver(claim);
                deliveries.forEach(this::notice);
                attempts += deliveries.size();
            }
        } finally {
            leases.finish(claim);
        }
        return attempts;
    }

    private void notice(Delivery delivery) {
        lastFailure = switch (delivery) {
            case Delivery.Accepted _, Delivery.Rejected _ -> null;
            case Delivery.Deferred(var code, var reply) -> code == 0 ? reply : code + " " + reply;
        };
    }

    /// Renews what is claimed, and notices what others have lost.
    public void heartbeat() {
        try {
            sender.recordMeanwhile();
            leases.heartbeat();
            if (heartbeats++ % CLOCK_HEARTBEATS == 0) clockSteps.repair();
        } catch (RuntimeException unexpected) { // of any kind: the next heartbeat must come
            report(unexpected);
        }
    }

    /// The database failed, which it has put in the log itself, or the program is wrong: said in the window, and
    /// tried again.
    private void report(RuntimeException unexpected) {
        if (unexpected instanceof ExpectedFailure known) {
            lastFailure = StoredWords.of(known);
            return;
        }
        lastFailure = StoredWords.get("mail.outbox.unreadable");
        LOG.error(
                "Dispatching failed: {}: {}",
                unexpected.getClass().getName(),
                OneLine.of(String.valueOf(unexpected.getMessage()), 300));
    }

    private void rest() {
        if (await(work, POLL)) work.drainPermits();
    }

    private boolean await(Semaphore told, Duration atMost) {
        try {
            return told.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            closing.begin(FINISH_WITHIN);
            return false;
        }
    }

    /// Finishes the messages under way, puts the others back, and disconnects from the mail server. No thread is
    /// interrupted: an embedded database would not survive it.
    @Override
    public void close() {
        closing.begin(FINISH_WITHIN);
        wake();
        freeWorkers.release();
        if (loop.getState() == Thread.State.NEW) workers.shutdown();
        try {
            if (!workers.awaitTermination(FINISH_WITHIN.toMillis(), TimeUnit.MILLISECONDS))
                LOG.warn("Messages are still being sent; others take them over later");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        heartbeat.close();
        routes.close();
    }
}
