package dev.locksmith.password.reset;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.Foundation;
import dev.locksmith.audit.Outcome;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.limit.LimitRepository_;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.letter.MailTemplates;
import dev.locksmith.mail.letter.ResetLetter;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.LinkUrls;
import dev.locksmith.password.account.PasswordMails;
import dev.locksmith.secret.Secrets;
import java.time.Instant;
import java.util.Optional;

/// Composes the mail with the reset link. The link is minted here, at the moment of sending: its hash goes to the
/// database, the secret itself only into the mail.
public final class ResetMail implements Composer {
    private final Foundation foundation;
    private final Customers customers;
    private final MailTemplates templates;
    private final LinkUrls address;

    public ResetMail(Foundation foundation, Customers customers, MailTemplates templates, LinkUrls address) {
        this.foundation = foundation;
        this.customers = customers;
        this.templates = templates;
        this.address = address;
    }

    @Override
    public String kind() {
        return PasswordResets.MAIL_KIND;
    }

    @Override
    public Composition compose(OutboxMessage message) {
        return foundation.database().inTransaction(transaction -> {
            lock(transaction, message);
            var reset = live(transaction, message);
            var customer = reset.flatMap(
                    found -> customers.find(transaction, found.customerId).filter(found::binds));
            return customer.isPresent() ? letter(transaction, reset.get(), customer.get()) : PasswordMails.resetEnded();
        });
    }

    @Override
    public void lock(Transaction transaction, OutboxMessage message) {
        transaction
                .repository(ResetRepository_::new)
                .find(message.reference())
                .ifPresent(reset -> CustomerLock.take(transaction, reset.customerId));
    }

    private Composition letter(Transaction transaction, ResetEntity reset, Customer customer) {
        var secret = Secrets.mint();
        var link = new LinkEntity();
        link.resetId = reset.id();
        link.tokenHash = Secrets.hash(secret);
        link.mintedAt = foundation.now();
        transaction.repository(ResetRepository_::new).insert(link);
        return templates.passwordReset(new ResetLetter(
                PasswordMails.letterhead(customer),
                customer.name(),
                address.createPassword(customer.website(), secret),
                reset.expiresAt,
                reset.origin == ResetOrigin.STAFF));
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
                .ended(message.reference(), ResetState.CANCELLED, foundation.now(), EndReason.UNDELIVERABLE);
        if (ended > 0) transaction.repository(LimitRepository_::new).forget(message.reference());
    }

    private Optional<ResetEntity> live(Transaction transaction, OutboxMessage message) {
        return transaction
                .repository(ResetRepository_::new)
                .find(message.reference())
                .filter(reset -> reset.stateAt(foundation.now()).live());
    }

    private void recordMailed(Transaction transaction, OutboxMessage message) {
        var customerId = ResetMailPolicy.customerOf(transaction, message);
        var entry = new AuditEntry(Act.PASSWORD_RESET_MAILED, Outcome.DONE, customerId, message.recipient(), "", "");
        foundation.audit().record(transaction, Actor.system("dispatcher"), entry);
    }
}
