package dev.locksmith.mailbox;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.server.SMTPServer;

/// A mail server that lets nothing out: whatever is sent to it can be read in the console, and is gone at exit. It
/// listens on this computer only, and writes nothing to disk.
public final class Mailbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    static final int LARGEST_MESSAGE = 10 * 1024 * 1024;
    private static final int MOST_MESSAGES = 500;
    private static final long MOST_SIGNS = 64L * 1024 * 1024;
    private static final int CONNECTIONS = 64;

    private final Clock clock;
    private final Shelf shelf = new Shelf(MOST_MESSAGES, MOST_SIGNS);
    private final AtomicLong count = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final SMTPServer server;

    private Mailbox(int port, Clock clock) {
        this.clock = clock;
        this.server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Locksmith mailbox")
                .messageHandlerFactory(_ -> new Catching(this::keep))
                .maxMessageSize(LARGEST_MESSAGE)
                .maxConnections(CONNECTIONS)
                .connectionTimeout(1, TimeUnit.MINUTES)
                .build();
    }

    /// Opens it on this computer's own address.
    ///
    /// @param port 1 to 65,535; 0 = any free one
    public static Mailbox open(int port) {
        return open(port, Clock.systemUTC());
    }

    /// @param clock says when messages arrived
    public static Mailbox open(int port, Clock clock) {
        var mailbox = new Mailbox(port, clock);
        mailbox.server.start();
        return mailbox;
    }

    public int port() {
        return server.getPortAllocated();
    }

    /// What it holds, newest first.
    public List<CaughtMessage> caught() {
        return shelf.newestFirst();
    }

    /// The newest message with that Message-ID, angle brackets included.
    public Optional<CaughtMessage> find(String messageId) {
        return shelf.find(messageId);
    }

    /// Called, on any thread, when a message has been caught, thrown away or put back.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// Throws a message away.
    ///
    /// @return what can be put back: nothing if it was gone already
    public List<CaughtMessage> remove(long id) {
        return remove(message -> message.id() == id);
    }

    /// Throws all messages away.
    ///
    /// @return what can be put back
    public List<CaughtMessage> removeAll() {
        return remove(_ -> true);
    }

    private List<CaughtMessage> remove(Predicate<CaughtMessage> meant) {
        var removed = shelf.remove(meant);
        announce();
        return removed;
    }

    /// Puts messages back that were thrown away.
    public void putBack(List<CaughtMessage> removed) {
        shelf.putBack(removed);
        announce();
    }

    private void keep(Catching.Envelope envelope) {
        var parts = MessageParts.of(envelope.source());
        shelf.add(new CaughtMessage(
                count.incrementAndGet(),
                clock.instant(),
                parts.messageId(),
                envelope.from(),
                envelope.recipients(),
                parts.subject(),
                parts.html(),
                parts.text(),
                new String(envelope.source(), StandardCharsets.UTF_8),
                parts.headers(),
                Links.in(parts.html(), parts.text())));
        announce();
    }

    /// A window that breaks over a message must not make its sender believe that it was not caught.
    private void announce() {
        for (var listener : listeners)
            try {
                listener.run();
            } catch (RuntimeException broken) {
                LOG.error("A listener broke: {}", broken.getClass().getName());
            }
    }

    @Override
    public void close() {
        server.stop();
        shelf.clear();
    }
}
