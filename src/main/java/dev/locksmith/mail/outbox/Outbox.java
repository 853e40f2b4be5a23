package dev.locksmith.mail.outbox;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Outcome;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.letter.OneLine;
import dev.locksmith.mail.letter.Sender;
import dev.locksmith.mail.letter.Withdrawal;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.ExpectedFailure;
import jakarta.data.Limit;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The messages to send and what became of them. A message is written with the act that causes it: both are kept, or
/// neither; the `Dispatcher` of any console sends it later.
public final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    /// Of kinds about which no room has said anything.
    private static final MailPolicy ANYTHING = new MailPolicy() {};

    private final AuditedDatabase database;
    private final Sender sender;
    private final List<Runnable> dueListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> changeListeners = new CopyOnWriteArrayList<>();
    private final AtomicLong withdrawals = new AtomicLong();
    private final Map<MailKind, MailPolicy> policies = new ConcurrentHashMap<>();

    public Outbox(AuditedDatabase database, Sender sender) {
        this.database = database;
        this.sender = sender;
    }

    public static Set<Class<?>> entities() {
        return Set.of(OutboxEntity.class, MailAttemptEntity.class);
    }

    /// Puts a message into the outbox, as part of the caller's transaction.
    ///
    /// @return its id
    public long enqueue(Transaction transaction, NewMessage draft) {
        var message = new OutboxEntity();
        message.kind = draft.kind().name();
        message.reference = draft.reference();
        message.about = draft.about().name();
        message.recipient = draft.recipient();
        message.recipientName = OneLine.of(draft.recipientName(), 512);
        message.language = draft.language();
        message.subject = OneLine.of(draft.subject(), 512);
        message.cause = draft.cause();
        message.notAfter = database.now().plus(draft.goodFor());
        return insert(transaction, message);
    }

    /// Puts a message into the outbox that nobody sends before its time, as part of the caller's transaction.
    ///
    /// @param draft good for longer than that
    public void enqueueLater(Transaction transaction, NewMessage draft, Duration after) {
        var messages = transaction.repository(OutboxRepository_::new);
        var message = messages.find(enqueue(transaction, draft)).orElseThrow();
        message.state = MessageState.DEFERRED;
        message.nextAttemptAt = message.createdAt.plus(after);
        messages.update(message);
    }

    private long insert(Transaction transaction, OutboxEntity message) {
        message.messageId = "<" + UUID.randomUUID() + "@" + sender.domain() + ">";
        message.createdAt = database.now();
        message.nextAttemptAt = message.createdAt;
        transaction.repository(OutboxRepository_::new).insert(message);
        announceChange(transaction, () -> tell(dueListeners));
        return message.id();
    }

    /// Withdraws what has not been sent yet of one matter, as part of the caller's transaction.
    ///
    /// @param why what staff read beside it
    public void cancel(Transaction transaction, MailKind kind, long reference, Withdrawal why) {
        var reason = StoredWords.get(why.key());
        if (transaction.repository(OutboxRepository_::new).cancel(kind.name(), reference, reason) > 0)
            announceChange(transaction, withdrawals::incrementAndGet);
    }

    /// As staff ask for it, who must be allowed to manage mail.
    public List<OutboxMessage> newest(StaffMember by, String search, int atMost) {
        by.require(Permission.MANAGE_MAIL);
        return newest(search, atMost);
    }

    /// As staff ask for it, who must be allowed to look at whom it is about.
    public List<OutboxMessage> about(StaffMember by, MessageTopic about, int atMost) {
        by.require(Permission.VIEW_CUSTOMERS);
        return about(about, atMost);
    }

    /// As staff ask for it, see [#about(StaffMember, MessageTopic, int)].
    public Set<MessageTopic> blockedAbout(StaffMember by, Collection<MessageTopic> topics) {
        by.require(Permission.VIEW_CUSTOMERS);
        return blockedAbout(topics);
    }

    /// The newest messages, newest first.
    ///
    /// @param search part of a recipient's address or name or of a subject, or how a state begins; empty = all
    public List<OutboxMessage> newest(String search, int atMost) {
        return database.inTransaction(transaction ->
                messages(transaction.repository(OutboxQueries::new).newest(search, atMost)));
    }

    /// The newest messages about someone, newest first.
    public List<OutboxMessage> about(MessageTopic about, int atMost) {
        return database.inTransaction(transaction ->
                messages(transaction.repository(OutboxRepository_::new).about(about.name(), Limit.of(atMost))));
    }

    /// As staff ask for it, see [#about(StaffMember, MessageTopic, int)].
    public Optional<OutboxMessage> newest(StaffMember by, MailKind kind, long reference) {
        by.require(Permission.VIEW_CUSTOMERS);
        return newest(kind, reference);
    }

    /// The newest message of one kind that is about one matter.
    public Optional<OutboxMessage> newest(MailKind kind, long reference) {
        return database.inTransaction(transaction ->
                transaction.repository(OutboxRepository_::new).newest(kind.name(), reference, Limit.of(1)).stream()
                        .findFirst()
                        .map(OutboxEntity::message));
    }

    public Optional<OutboxMessage> find(long id) {
        return database.inTransaction(transaction ->
                transaction.repository(OutboxRepository_::new).find(id).map(OutboxEntity::message));
    }

    /// Every attempt at sending a message, oldest first.
    public List<MailAttempt> attempts(long id) {
        return database.inTransaction(
                transaction -> transaction.repository(OutboxRepository_::new).attempts(id));
    }

    /// Which of those have a message that was refused for good, and none sent since.
    public Set<MessageTopic> blockedAbout(Collection<MessageTopic> topics) {
        return database.inTransaction(transaction -> blockedAbout(transaction, topics));
    }

    /// The same, as a part of the caller's transaction.
    public Set<MessageTopic> blockedAbout(Transaction transaction, Collection<MessageTopic> topics) {
        if (topics.isEmpty()) return Set.of();
        var names = topics.stream().map(MessageTopic::name).toList();
        return transaction.repository(OutboxRepository_::new).blockedAbout(names).stream()
                .map(MessageTopic::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    public OutboxCounts counts() {
        return database.inTransaction(transaction -> {
            var messages = transaction.repository(OutboxRepository_::new);
            return new OutboxCounts(
                    messages.count(MessageState.WAITING) + messages.count(MessageState.SENDING),
                    messages.count(MessageState.DEFERRED),
                    messages.count(MessageState.BLOCKED));
        });
    }

    /// Has a message sent now. One that was sent already is sent as a new message with a Message-ID of its own, because
    /// mail servers drop a second copy of the same; any other is tried again as it is.
    ///
    /// @throws ExpectedFailure when it is just being sent, is not there, or may not be sent again now
    public void sendAgain(StaffMember by, long id) {
        by.require(Permission.MANAGE_MAIL);
        database.doInTransaction(transaction -> {
            transaction
                    .repository(OutboxRepository_::new)
                    .find(id)
                    .map(OutboxEntity::message)
                    .ifPresent(found -> policy(found.kind()).lock(transaction, found));
            var message = lock(transaction, id);
            var policy = policy(new MailKind(message.kind));
            policy.toSendAgain().forEach(by::require);
            switch (message.state) {
                case SENDING -> throw new ExpectedFailure("mail.being-sent");
                case SENT, CAUGHT -> {
                    policy.copying(transaction, message.message());
                    insert(transaction, message.copy());
                }
                case WAITING, DEFERRED, BLOCKED, CANCELLED -> {
                    message.state = message.attempts == 0 ? MessageState.WAITING : MessageState.DEFERRED;
                    message.nextAttemptAt = database.now();
                    transaction.repository(OutboxRepository_::new).update(message);
                    announceChange(transaction, () -> tell(dueListeners));
                }
            }
            database.record(transaction, by.actor(), entry(transaction, Act.MAIL_RETRIED, message));
        });
    }

    /// Withdraws a message that has not been sent.
    ///
    /// @throws ExpectedFailure when it has been sent already, is not there, or is a notice of security
    public void cancel(StaffMember by, long id) {
        by.require(Permission.MANAGE_MAIL);
        database.doInTransaction(transaction -> {
            var message = lock(transaction, id);
            if (!policy(new MailKind(message.kind)).withdrawable()) throw new ExpectedFailure("mail.not-withdrawable");
            switch (message.state) {
                case SENT, CAUGHT -> throw new ExpectedFailure("mail.already-sent");
                case CANCELLED -> {}
                case WAITING, SENDING, DEFERRED, BLOCKED -> {
                    message.state = MessageState.CANCELLED;
                    message.leasedBy = null;
                    message.replyCode = 0;
                    message.reply = StoredWords.get("mail.reply.withdrawn", by.name());
                    transaction.repository(OutboxRepository_::new).update(message);
                    database.record(transaction, by.actor(), entry(transaction, Act.MAIL_CANCELLED, message));
                    announceChange(transaction, withdrawals::incrementAndGet);
                }
            }
        });
    }

    /// Whether staff may take a message back as long as it has not left.
    public boolean withdrawable(OutboxMessage message) {
        return policy(message.kind()).withdrawable();
    }

    /// Lets a room say what staff may do with the messages of one kind.
    public void setPolicy(MailKind kind, MailPolicy policy) {
        policies.put(kind, policy);
    }

    private MailPolicy policy(MailKind kind) {
        return policies.getOrDefault(kind, ANYTHING);
    }

    /// Called, on any thread, after a commit of this console that added or changed a message.
    public void onChange(Runnable listener) {
        changeListeners.add(listener);
    }

    /// Called, on any thread, after a commit of this console that made a message due.
    public void onDue(Runnable listener) {
        dueListeners.add(listener);
    }

    /// How often this console has withdrawn anything: whoever sends looks again when that has gone up.
    public long withdrawals() {
        return withdrawals.get();
    }

    public void announceChange(Transaction transaction) {
        transaction.afterCommit(() -> tell(changeListeners));
    }

    private void announceChange(Transaction transaction, Runnable first) {
        transaction.afterCommit(first);
        announceChange(transaction);
    }

    /// What is committed is done, whether or not a listener breaks over it.
    private static void tell(List<Runnable> listeners) {
        for (var listener : listeners)
            try {
                listener.run();
            } catch (RuntimeException broken) {
                LOG.error("A listener broke", broken);
            }
    }

    private static OutboxEntity lock(Transaction transaction, long id) {
        return transaction.repository(OutboxQueries::new).lock(id).orElseThrow(() -> new ExpectedFailure("mail.gone"));
    }

    /// An act on a message, in the history of the customer whom it is about.
    public AuditEntry entry(Transaction transaction, Act act, OutboxEntity message) {
        var customer = policy(new MailKind(message.kind)).customer(transaction, message.message());
        return new AuditEntry(act, Outcome.DONE, customer, message.recipient, "", message.subject);
    }

    private static List<OutboxMessage> messages(List<OutboxEntity> found) {
        return found.stream().map(OutboxEntity::message).toList();
    }
}
