package dev.locksmith.password.reset;

import static java.util.Objects.requireNonNull;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.letter.Obsolete;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.MailPolicy;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.Credentials;
import dev.locksmith.password.account.CustomerMail;
import dev.locksmith.password.account.CustomerMailPolicy;
import dev.locksmith.password.account.LinkUrls;
import dev.locksmith.password.account.MailReading;
import dev.locksmith.password.account.ObsoleteMail;
import dev.locksmith.password.options.PasswordSettings;
import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The reminder of an invitation, which goes some days later to whoever has no password by then. There is never more
/// than one of it. It is an invitation once more, with a link of its own: the first one's has long expired.
public final class InvitationReminder implements Composer {
    /// Messages of this kind have the customer's id for a reference.
    public static final MailKind KIND = new MailKind("invitation-reminder");

    public static final MailPolicy POLICY = CustomerMailPolicy.ofCustomer(true);

    /// How long after its day it may still go out.
    private static final Duration GOOD_FOR = Duration.ofDays(2);

    private final AuditedDatabase database;
    private final Customers customers;
    private final Credentials credentials;
    private final PasswordSettings settings;
    private final LinkUrls urls;

    public InvitationReminder(
            AuditedDatabase database,
            Customers customers,
            Credentials credentials,
            PasswordSettings settings,
            LinkUrls urls) {
        this.database = database;
        this.customers = customers;
        this.credentials = credentials;
        this.settings = settings;
        this.urls = urls;
    }

    /// Has it sent later; one that still waits is taken back.
    public static void enqueue(Transaction transaction, Outbox outbox, Customer customer, Duration after) {
        outbox.cancel(transaction, KIND, customer.id(), EndReason.NEWER_REQUEST);
        var message = CustomerMail.to(customer)
                .message(KIND, customer.id(), "invitation.subject", Act.PASSWORD_RESET_REQUESTED, after.plus(GOOD_FOR));
        outbox.enqueueLater(transaction, message, after);
    }

    @Override
    public MailKind kind() {
        return KIND;
    }

    @Override
    public Set<String> locks(OutboxMessage message) {
        return Set.of(CustomerLock.of(message.reference()));
    }

    @Override
    public Map<Long, Supplier<Composition>> compose(Transaction transaction, List<OutboxMessage> messages) {
        var ids = MailReading.references(messages);
        var found = MailReading.customers(transaction, customers, ids);
        var withPassword = credentials.withPassword(transaction, ids);
        var mails = new HashMap<Long, Supplier<Composition>>();
        for (var message : messages) {
            var customer = Optional.ofNullable(found.get(message.reference()))
                    .filter(open -> open.details().active())
                    .filter(open -> CustomerDetails.emailKey(message.recipient())
                            .equals(open.details().emailKey()));
            if (customer.isEmpty()) mails.put(message.id(), MailReading::gone);
            else if (withPassword.contains(message.reference()))
                mails.put(message.id(), () -> new Obsolete(ObsoleteMail.HAS_PASSWORD));
            else mails.put(message.id(), compose(transaction, customer.get()));
        }
        return mails;
    }

    /// Whoever has asked for a reset meanwhile, or was given one, needs no reminder.
    private Supplier<Composition> compose(Transaction transaction, Customer customer) {
        var newest = newest(transaction, customer.id());
        var live = newest.filter(reset -> reset.stateAt(database.now()).live());
        if (live.filter(reset -> reset.origin != ResetOrigin.INVITATION).isPresent())
            return () -> new Obsolete(EndReason.NEWER_REQUEST);
        var reset = live.orElseGet(() -> start(transaction, customer, newest));
        var secret = ResetMail.mint(transaction, reset.id(), database.now());
        var link = urls.createPassword(customer.website(), secret);
        return () -> ResetMail.letter(customer, link, reset.expiresAt, ResetOrigin.INVITATION);
    }

    private ResetEntity start(Transaction transaction, Customer customer, Optional<ResetEntity> invitation) {
        var resets = transaction.repository(ResetRepository_::new);
        var now = database.now();
        resets.unended(customer.id())
                .forEach(older -> resets.ended(older.id(), ResetState.SUPERSEDED, now, EndReason.NEWER_REQUEST));
        var reset = new ResetEntity();
        reset.customerId = customer.id();
        reset.origin = ResetOrigin.INVITATION;
        reset.requestedBy = invitation.map(first -> first.requestedBy).orElse("");
        reset.reason = invitation.map(first -> first.reason).orElse("");
        reset.requestedAt = now;
        reset.emailKey = customer.details().emailKey();
        var options = settings.of(transaction, customer.website().id()).reset();
        reset.expiresAt = now.plus(options.linkLife());
        resets.insert(reset);
        return reset;
    }

    @Override
    public void accepted(Transaction transaction, List<OutboxMessage> messages) {
        var mailed = new HashMap<Long, Instant>();
        var entries = new ArrayList<AuditEntry>();
        for (var message : messages) {
            newest(transaction, message.reference())
                    .ifPresent(reset -> mailed.put(reset.id(), requireNonNull(message.sentAt())));
            entries.add(AuditEntry.of(Act.PASSWORD_RESET_MAILED, message.reference(), message.recipient()));
        }
        ResetEntity.mailed(transaction, mailed);
        database.recordAll(transaction, Actor.system("dispatcher"), entries);
    }

    @Override
    public void blocked(Transaction transaction, List<OutboxMessage> messages) {
        for (var message : messages)
            newest(transaction, message.reference())
                    .ifPresent(reset -> transaction
                            .repository(ResetRepository_::new)
                            .ended(reset.id(), ResetState.CANCELLED, database.now(), EndReason.UNDELIVERABLE));
    }

    private static Optional<ResetEntity> newest(Transaction transaction, long customerId) {
        return transaction.repository(ResetRepository_::new).ofCustomer(customerId, Limit.of(1)).stream()
                .findFirst();
    }
}
