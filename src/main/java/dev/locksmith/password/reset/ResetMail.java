package dev.locksmith.password.reset;

import static java.util.Objects.requireNonNull;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.limit.LimitRepository_;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.mail.letter.Obsolete;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.NewMessage;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.CustomerMail;
import dev.locksmith.password.account.LinkUrls;
import dev.locksmith.password.account.MailReading;
import dev.locksmith.password.account.ObsoleteMail;
import dev.locksmith.secret.Secrets;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The mail with the reset link. It tells who started the reset, that the link works once, and until when. The link is
/// minted here, at the moment of sending: its hash goes to the database, the secret itself only into the mail.
public final class ResetMail implements Composer {
    /// Messages of this kind have the reset's id for a reference. What staff may do with them says [ResetMailPolicy].
    public static final MailKind KIND = new MailKind("password-reset");

    private final AuditedDatabase database;
    private final Customers customers;
    private final LinkUrls urls;

    public ResetMail(AuditedDatabase database, Customers customers, LinkUrls urls) {
        this.database = database;
        this.customers = customers;
        this.urls = urls;
    }

    static NewMessage message(Customer customer, long resetId, ResetOrigin origin, Duration linkLife) {
        var subject = origin == ResetOrigin.INVITATION ? "invitation.subject" : "reset.subject";
        return CustomerMail.to(customer).message(KIND, resetId, subject, Act.PASSWORD_RESET_REQUESTED, linkLife);
    }

    @Override
    public MailKind kind() {
        return KIND;
    }

    /// A message about a customer is named as the customer's lock is.
    @Override
    public Set<String> locks(OutboxMessage message) {
        return Set.of(message.about().name());
    }

    @Override
    public Map<Long, Supplier<Composition>> compose(Transaction transaction, List<OutboxMessage> messages) {
        var resets = live(transaction, messages);
        var found = MailReading.customers(
                transaction,
                customers,
                resets.values().stream().map(reset -> reset.customerId).toList());
        var mails = new HashMap<Long, Supplier<Composition>>();
        var links = new ArrayList<LinkEntity>();
        for (var message : messages) {
            var reset = Optional.ofNullable(resets.get(message.reference()));
            var customer = reset.flatMap(
                    live -> Optional.ofNullable(found.get(live.customerId)).filter(live::binds));
            mails.put(
                    message.id(),
                    customer.map(bound -> mail(reset.get(), bound, links))
                            .orElse(() -> new Obsolete(ObsoleteMail.RESET_ENDED)));
        }
        LinkEntity.insertAll(transaction, links);
        return mails;
    }

    private Map<Long, ResetEntity> live(Transaction transaction, List<OutboxMessage> messages) {
        var now = database.now();
        return transaction.repository(ResetRepository_::new).find(MailReading.references(messages)).stream()
                .filter(reset -> reset.stateAt(now).live())
                .collect(Collectors.toMap(ResetEntity::id, Function.identity()));
    }

    private Supplier<Composition> mail(ResetEntity reset, Customer customer, List<LinkEntity> links) {
        var secret = Secrets.mint();
        links.add(new LinkEntity(reset.id(), Secrets.hash(secret), database.now()));
        return () -> letter(customer, urls.createPassword(customer.website(), secret), reset.expiresAt, reset.origin);
    }

    /// Makes one more link of a reset.
    ///
    /// @return its secret, which is known nowhere else
    static String mint(Transaction transaction, long resetId, Instant now) {
        var secret = Secrets.mint();
        LinkEntity.insertAll(transaction, List.of(new LinkEntity(resetId, Secrets.hash(secret), now)));
        return secret;
    }

    /// @param link live: whoever has it can set the password
    static Letter letter(Customer customer, URI link, Instant expiresAt, ResetOrigin origin) {
        var mail = CustomerMail.to(customer).greeting();
        var until = mail.moment(expiresAt);
        return switch (origin) {
            case STAFF ->
                mail.words("reset.staff.words")
                        .button("reset.button", link)
                        .note("reset.until", until)
                        .note("reset.staff.ignore")
                        .letter("reset.subject", "reset.preview");
            case CUSTOMER ->
                mail.words("reset.customer.words", customer.website().name())
                        .button("reset.button", link)
                        .note("reset.until", until)
                        .note("reset.customer.ignore")
                        .letter("reset.subject", "reset.preview");
            case INVITATION ->
                mail.words("invitation.words", customer.website().name())
                        .button("invitation.button", link)
                        .note("reset.until", until)
                        .note("invitation.ignore", customer.website().supportEmail())
                        .letter("invitation.subject", "invitation.preview");
        };
    }

    /// The first mail of a reset that was taken makes it mailed, and goes on record.
    @Override
    public void accepted(Transaction transaction, List<OutboxMessage> messages) {
        var resets = transaction.repository(ResetRepository_::new);
        var unmailed = resets.unmailed(MailReading.references(messages)).stream()
                .collect(Collectors.toMap(ResetEntity::id, Function.identity()));
        var entries = new ArrayList<AuditEntry>();
        var mailed = new HashMap<Long, Instant>();
        for (var message : messages) {
            var reset = unmailed.remove(message.reference());
            if (reset == null) continue;
            mailed.put(reset.id(), requireNonNull(message.sentAt()));
            entries.add(AuditEntry.of(Act.PASSWORD_RESET_MAILED, reset.customerId, message.recipient()));
        }
        ResetEntity.mailed(transaction, mailed);
        database.recordAll(transaction, Actor.system("dispatcher"), entries);
    }

    /// Nobody can redeem what was never delivered, so it ends and costs nothing.
    @Override
    public void blocked(Transaction transaction, List<OutboxMessage> messages) {
        for (var resetId : MailReading.references(messages)) {
            var ended = transaction
                    .repository(ResetRepository_::new)
                    .ended(resetId, ResetState.CANCELLED, database.now(), EndReason.UNDELIVERABLE);
            if (ended > 0) transaction.repository(LimitRepository_::new).forget(resetId);
        }
    }
}
