package dev.locksmith.password.reset;

import dev.locksmith.access.CustomerAccess;
import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Detail;
import dev.locksmith.customer.Customer;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.account.Credentials;
import dev.locksmith.password.options.PasswordSettings;

/// A customer's new password, with everything that follows from it: every link dies, lockouts are cleared, browsers are
/// signed out, the tokens that the old password bought are revoked, and the customer is told.
public final class PasswordChange {
    private final AuditedDatabase database;
    private final Credentials credentials;
    private final PasswordSettings settings;
    private final Outbox outbox;
    private final CustomerAccess access;

    public PasswordChange(
            AuditedDatabase database,
            Credentials credentials,
            PasswordSettings settings,
            Outbox outbox,
            CustomerAccess access) {
        this.database = database;
        this.credentials = credentials;
        this.settings = settings;
        this.outbox = outbox;
        this.access = access;
    }

    /// @param resetId the reset that was redeemed, which the notice tells about
    void set(Transaction transaction, Customer customer, String hash, long resetId) {
        credentials.set(transaction, customer.id(), hash);
        ResetClosing.endAll(transaction, outbox, customer.id(), EndReason.PASSWORD_CHANGED, database.now());
        if (settings.of(transaction, customer.website().id()).access().endAccess()) {
            var ended = access.endOfPassword(transaction, customer.id());
            if (ended.sessions() > 0)
                record(transaction, Act.SESSIONS_ENDED, customer, new Detail.EndedSessions(ended.sessions()));
            if (ended.tokens() > 0)
                record(transaction, Act.TOKENS_REVOKED, customer, new Detail.RevokedAccess(ended.tokens(), 0, 0));
        }
        outbox.enqueue(transaction, PasswordChangedMail.message(customer, resetId));
    }

    private void record(Transaction transaction, Act act, Customer customer, Detail detail) {
        var entry = AuditEntry.of(act, customer.id(), customer.email()).detail(detail);
        database.record(transaction, Actor.system("new password"), entry);
    }
}
