package dev.locksmith.mail.dispatch;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.config.SmtpConfig;
import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.mail.letter.Sender;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.NewMessage;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mail.smtp.SmtpTransport;
import dev.locksmith.mailbox.Mailbox;
import dev.locksmith.testing.SettableClock;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.text.Busy;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A database with an outbox, a mailbox, and a composer that writes notes, for the tests of this room.
public final class MailFixture implements AutoCloseable {
    public static final Sender SENDER = Sender.of("Customer Support <support@example.com>");

    public static final MailKind NOTE = new MailKind("note");

    public final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T13:05:00Z"));
    private final String url;
    public final Database database;
    public final AuditedDatabase audited;
    public final Outbox outbox;
    public final Mailbox mailbox = Mailbox.open(0);
    public final Notes notes = new Notes();

    public MailFixture() {
        this(TestDatabases.h2Config());
    }

    public MailFixture(DatabaseConfig config) {
        url = config.url();
        database = TestDatabases.open(config);
        audited = AuditedDatabase.of(database, clock);
        outbox = new Outbox(audited, SENDER);
    }

    Leases leases(LongSupplier nanos) {
        return new Leases(database, clock, nanos);
    }

    public Dispatcher dispatcher() {
        return dispatcher(MailRoutes.allTo(intoMailbox()));
    }

    public Dispatcher dispatcher(MailRoutes routes) {
        // its timer stands still, as the clock does
        return new Dispatcher(audited, outbox, List.of(notes), routes, () -> 0);
    }

    SmtpTransport transport(int port) {
        return transport(port, "", "");
    }

    SmtpTransport intoMailbox() {
        return transport(mailbox.port(), mailbox.user(), mailbox.password());
    }

    private SmtpTransport transport(int port, String user, String password) {
        var smtp = new SmtpConfig("127.0.0.1", port, SmtpConfig.Security.NONE, user, password);
        return new SmtpTransport(smtp, SENDER, clock);
    }

    public long enqueue(String recipient, String name) {
        return database.inTransaction(transaction -> outbox.enqueue(transaction, draft(recipient, name)));
    }

    public static NewMessage draft(String recipient, String name) {
        return new NewMessage(
                NOTE,
                7,
                MessageTopic.customer(42),
                recipient,
                name,
                "en",
                "A note",
                Act.CUSTOMER_CHANGED,
                Duration.ofHours(24));
    }

    public OutboxMessage message(long id) {
        return outbox.find(id).orElseThrow();
    }

    /// Every row of every table, as H2 writes it out.
    public String everythingStored() throws SQLException {
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var rows = connection.createStatement().executeQuery("script")) {
            var script = new StringBuilder();
            while (rows.next()) script.append(rows.getString(1)).append('\n');
            return script.toString();
        }
    }

    @Override
    public void close() {
        mailbox.close();
        database.close();
    }

    /// Writes notes, and remembers what it was told.
    public static final class Notes implements Composer {
        public final List<String> told = new ArrayList<>();
        volatile boolean stumbling;
        /// How often others hold what is to be told here.
        volatile int held;
        /// Whether the database falls silent once it has committed what was told here.
        volatile boolean cutOff;
        public Function<OutboxMessage, Composition> compose =
                message -> new Letter("A note", "<p>Dear " + message.id() + "</p>", "Dear " + message.id(), "en");

        @Override
        public MailKind kind() {
            return NOTE;
        }

        @Override
        public Map<Long, Supplier<Composition>> compose(Transaction transaction, List<OutboxMessage> messages) {
            return messages.stream()
                    .collect(Collectors.toMap(OutboxMessage::id, message -> () -> compose.apply(message)));
        }

        @Override
        public synchronized void accepted(Transaction transaction, List<OutboxMessage> messages) {
            if (stumbling) throw new IllegalStateException("stumbled");
            if (held-- > 0) throw new Busy(new SQLException("others hold it"));
            messages.forEach(message -> told.add("accepted " + message.id()));
            if (cutOff) transaction.afterCommit(this::fallSilent);
        }

        private void fallSilent() {
            cutOff = false;
            throw new Busy(new SQLException("the connection was lost"));
        }

        @Override
        public synchronized void blocked(Transaction transaction, List<OutboxMessage> messages) {
            messages.forEach(message -> told.add("blocked " + message.id() + ": " + message.reply()));
        }
    }
}
