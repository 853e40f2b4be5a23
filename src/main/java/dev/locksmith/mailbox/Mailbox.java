package dev.locksmith.mailbox;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/// A mail server that lets nothing out: whatever is sent to it can be read in the console, and is gone at exit. It
/// listens on this computer only, and writes nothing to disk.
public final class Mailbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    static final int LARGEST_MESSAGE = 10 * 1024 * 1024;
    private static final int MOST_MESSAGES = 500;
    private static final long MOST_SIGNS = 64L * 1024 * 1024;
    private static final int CONNECTIONS = 64;
    private static final int SECRET_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private final MessageBuffer buffer = new MessageBuffer(MOST_MESSAGES, MOST_SIGNS);
    private final AtomicLong count = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final String user = random();
    private final String password = random();
    private final SMTPServer server;

    private Mailbox(int port, Clock clock) {
        this.clock = clock;
        this.server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Locksmith mailbox")
                .messageHandlerFactory(_ -> new SmtpHandler(this::keep))
                .authenticationHandlerFactory(
                        new EasyAuthenticationHandlerFactory((name, word, _) -> requireOurs(name, word)))
                .requireAuth()
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

    /// Without it and the password nothing is taken: whoever else is at this computer must not put mail before staff
    /// that looks as if the shop had sent it.
    public String user() {
        return user;
    }

    /// Known to this program only, and another one at its next start.
    public String password() {
        return password;
    }

    private void requireOurs(String name, String word) throws LoginFailedException {
        if (!same(name, user) | !same(word, password)) throw new LoginFailedException();
    }

    private static boolean same(String given, String wanted) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// What it holds, newest first.
    public List<CaughtMessage> caught() {
        return buffer.newestFirst();
    }

    /// The newest message with that Message-ID, angle brackets included.
    public Optional<CaughtMessage> find(String messageId) {
        return buffer.find(messageId);
    }

    /// Waits for a message, unless it is there already.
    ///
    /// @return the newest that is wanted; empty if none came in time
    public Optional<CaughtMessage> await(Predicate<CaughtMessage> wanted, Duration patience)
            throws InterruptedException {
        return buffer.await(wanted, patience);
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
        var removed = buffer.remove(meant);
        announce();
        return removed;
    }

    /// Puts messages back that were thrown away.
    public void putBack(List<CaughtMessage> removed) {
        buffer.putBack(removed);
        announce();
    }

    private void keep(SmtpHandler.Envelope envelope) {
        var parts = MessageParts.of(envelope.source());
        buffer.add(new CaughtMessage(
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
        buffer.clear();
    }
}
