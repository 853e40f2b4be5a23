package dev.locksmith.mail;

import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what is due in the outbox. Any number of dispatchers, in any number of consoles, share one outbox: each
/// message is claimed by one of them, and a claim ends by itself when its console dies.
public final class Dispatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private static final int WORKERS = 4;
    private static final int BATCH = 16;
    /// How often to look for what other consoles put into the outbox, and for what is due again.
    private static final Duration POLL = Duration.ofSeconds(1);
    /// How long closing waits for the messages under way: more than one dialogue with a slow mail server takes.
    private static final Duration FINISH_WITHIN = Duration.ofSeconds(40);

    private final Leases leases;
    private final Courier courier;
    private final MailRoutes routes;
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("mail-", 1).factory());
    private final Semaphore freeWorkers = new Semaphore(WORKERS);
    private final Semaphore work = new Semaphore(0);
    private volatile boolean closing;
    private volatile @Nullable String trouble;

    /// @param composers one for each kind of message
    public Dispatcher(Outbox outbox, List<Composer> composers, MailRoutes routes) {
        this(outbox, composers, routes, RetrySchedule.standard());
    }

    public Dispatcher(Outbox outbox, List<Composer> composers, MailRoutes routes, RetrySchedule schedule) {
        this.leases = new Leases(outbox);
        this.courier = new Courier(outbox, leases, new Settlement(outbox, schedule), composers, routes);
        this.routes = routes;
        outbox.onDue(this::wake);
    }

    /// Begins to send, in the background, until it is closed.
    public void start() {
        workers.execute(this::run);
    }

    /// Has it look for due messages now.
    public void wake() {
        if (work.availablePermits() == 0) work.release();
    }

    /// Sends everything that is due now, in the calling thread, whether or not it was started.
    ///
    /// @return how many attempts were made
    public int dispatchDue() {
        var attempts = 0;
        for (var claim = leases.claim(BATCH); !claim.ids().isEmpty(); claim = leases.claim(BATCH))
            attempts += deliver(claim);
        return attempts;
    }

    /// Why the last attempt did not go through; empty = it did, or none was made.
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void run() {
        while (!closing) {
            freeWorkers.acquireUninterruptibly();
            if (!claimAndSend()) freeWorkers.release();
        }
    }

    /// @return whether a worker took the permit over
    private boolean claimAndSend() {
        try {
            var claim = leases.claim(BATCH);
            if (!claim.ids().isEmpty()) {
                workers.execute(() -> sendAndFree(claim));
                return true;
            }
        } catch (RuntimeException unexpected) {
            report(unexpected);
        }
        rest();
        return false;
    }

    private void sendAndFree(Leases.Claim claim) {
        try {
            deliver(claim);
        } catch (RuntimeException unexpected) {
            report(unexpected);
        } finally {
            freeWorkers.release();
        }
    }

    private int deliver(Leases.Claim claim) {
        var attempts = 0;
        var ids = claim.ids();
        for (var i = 0; i < ids.size(); i++) {
            if (closing) {
                leases.release(claim, ids.subList(i, ids.size()));
                break;
            }
            var delivery = courier.deliver(claim, ids.get(i));
            if (delivery.isPresent()) {
                attempts++;
                notice(delivery.get());
            }
        }
        return attempts;
    }

    private void notice(Delivery delivery) {
        trouble = switch (delivery) {
            case Delivery.Accepted _, Delivery.Rejected _ -> null;
            case Delivery.Deferred(var code, var reply) -> code == 0 ? reply : code + " " + reply;
        };
    }

    /// The database is in trouble, which it has put in the log itself, or the program is wrong: said in the window, and
    /// tried again.
    private void report(RuntimeException unexpected) {
        if (unexpected instanceof ExpectedFailure known) {
            trouble = StoredWords.of(known);
            return;
        }
        trouble = StoredWords.get("mail.trouble.database");
        LOG.error(
                "Dispatching failed: {}: {}",
                unexpected.getClass().getName(),
                OneLine.of(String.valueOf(unexpected.getMessage()), 300));
    }

    private void rest() {
        try {
            if (work.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) work.drainPermits();
        } catch (InterruptedException stopped) {
            closing = true;
        }
    }

    /// Finishes the messages under way, puts the others back, and lets go of the mail server.
    @Override
    public void close() {
        closing = true;
        wake();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(FINISH_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) workers.shutdownNow();
        } catch (InterruptedException hurried) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
        routes.close();
    }
}
