package dev.locksmith.password.reset;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Outcome;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerLock;
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
import dev.locksmith.password.account.ObsoleteMail;
import dev.locksmith.secret.Secrets;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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

    @Override
    public Composition compose(OutboxMessage message) {
        return database.inTransaction(transaction -> {
            lock(transaction, message);
            var reset = live(transaction, message);
            var customer = reset.flatMap(
                    found -> customers.find(transaction, found.customerId).filter(found::binds));
            return customer.isPresent()
                    ? letter(transaction, reset.get(), customer.get())
                    : new Obsolete(ObsoleteMail.RESET_ENDED);
        });
    }

    @Override
    public void lock(Transaction transaction, OutboxMessage message) {
        transaction
                .repository(ResetRepository_::new)
                .find(message.reference())
                .ifPresent(reset -> CustomerLock.take(transaction, reset.customerId));
    }

    private Letter letter(Transaction transaction, ResetEntity reset, Customer customer) {
        var secret = mint(transaction, reset.id(), database.now());
        return letter(customer, urls.createPassword(customer.website(), secret), reset.expiresAt, reset.origin);
    }

    /// Makes one more link of a reset.
    ///
    /// @return its secret, which is known nowhere else
    static String mint(Transaction transaction, long resetId, Instant now) {
        var secret = Secrets.mint();
        var link = new LinkEntity();
        link.resetId = resetId;
        link.tokenHash = Secrets.hash(secret);
        link.mintedAt = now;
        transaction.repository(ResetRepository_::new).insert(link);
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

    @Override
    public void accepted(Transaction transaction, OutboxMessage message, Instant at) {
        var resets = transaction.repository(ResetRepository_::new);
        if (resets.noteMailed(message.reference(), at) == 0) return;
        resets.mailed(message.reference());
        recordMailed(transaction, message);
    }

    /// Nobody can redeem what was never delivered, so it ends and costs nothing.
    @Override
    public void blocked(Transaction transaction, OutboxMessage message, String reply) {
        var ended = transaction
                .repository(ResetRepository_::new)
                .ended(message.reference(), ResetState.CANCELLED, database.now(), EndReason.UNDELIVERABLE);
        if (ended > 0) transaction.repository(LimitRepository_::new).forget(message.reference());
    }

    private Optional<ResetEntity> live(Transaction transaction, OutboxMessage message) {
        return transaction
                .repository(ResetRepository_::new)
                .find(message.reference())
                .filter(reset -> reset.stateAt(database.now()).live());
    }

    private void recordMailed(Transaction transaction, OutboxMessage message) {
        var customerId = ResetMailPolicy.customerOf(transaction, message);
        var entry = new AuditEntry(Act.PASSWORD_RESET_MAILED, Outcome.DONE, customerId, message.recipient(), "", "");
        database.record(transaction, Actor.system("dispatcher"), entry);
    }
}
