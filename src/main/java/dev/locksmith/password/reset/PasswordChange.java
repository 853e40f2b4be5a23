package dev.locksmith.password.reset;

import dev.locksmith.access.AccessTokens;
import dev.locksmith.access.StorefrontSessions;
import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Detail;
import dev.locksmith.customer.Customer;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.account.Basis;

/// A customer's new password, with everything that follows from it: every link dies, lockouts are cleared, browsers are
/// signed out, the tokens that the old password bought are revoked, and the customer is told.
public final class PasswordChange {
    private final Basis basis;
    private final AuditedDatabase database;
    private final Outbox outbox;
    private final StorefrontSessions sessions;
    private final AccessTokens tokens;

    public PasswordChange(Basis basis, Outbox outbox, StorefrontSessions sessions, AccessTokens tokens) {
        this.basis = basis;
        this.database = basis.database();
        this.outbox = outbox;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /// @param resetId the reset that was redeemed, which the notice tells about
    void set(Transaction transaction, Customer customer, String hash, long resetId) {
        basis.credentials().set(transaction, customer.id(), hash);
        ResetClosing.endAll(transaction, outbox, customer.id(), EndReason.PASSWORD_CHANGED, database.now());
        if (basis.settings().of(transaction, customer.website().id()).access().endAccess()) {
            var ended = sessions.endAll(transaction, customer.id());
            if (ended > 0) record(transaction, Act.SESSIONS_ENDED, customer, new Detail.EndedSessions(ended));
            var revoked = tokens.revokeTokensOfPassword(transaction, customer.id());
            if (revoked > 0) record(transaction, Act.TOKENS_REVOKED, customer, new Detail.Revoked(revoked, 0, 0));
        }
        outbox.enqueue(transaction, PasswordChangedMail.message(customer, resetId));
    }

    private void record(Transaction transaction, Act act, Customer customer, Detail detail) {
        var entry = AuditEntry.of(act, customer.id(), customer.email()).detail(detail);
        database.record(transaction, Actor.system("new password"), entry);
    }
}
