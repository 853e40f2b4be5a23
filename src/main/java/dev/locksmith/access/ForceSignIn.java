package dev.locksmith.access;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Detail;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;

/// Force Sign In: takes back what was given out in a customer's name, all of it or one part.
public final class ForceSignIn {
    private final AuditedDatabase database;
    private final Customers customers;
    private final AccessTokens tokens;
    private final StorefrontSessions sessions;

    public ForceSignIn(
            AuditedDatabase database, Customers customers, AccessTokens tokens, StorefrontSessions sessions) {
        this.database = database;
        this.customers = customers;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /// Revokes every token of a customer, also one that is being issued at this moment.
    ///
    /// @param alsoSessions end the storefront sessions too, which Commerce leaves open
    public ForceSignInOutcome revoke(StaffMember by, long customerId, boolean alsoSessions) {
        by.require(Permission.REVOKE_TOKENS);
        return database.inTransaction(transaction -> revoke(transaction, by, customerId, alsoSessions));
    }

    /// Like [#revoke(StaffMember, long, boolean)], as a part of the transaction of a caller who has asked permission.
    public ForceSignInOutcome revoke(Transaction transaction, StaffMember by, long customerId, boolean alsoSessions) {
        CustomerLock.take(transaction, customerId);
        return customers
                .find(transaction, customerId)
                .map(customer -> revoke(transaction, by, customer, alsoSessions))
                .orElseGet(ForceSignInOutcome.NoSuchCustomer::new);
    }

    private ForceSignInOutcome revoke(Transaction transaction, StaffMember by, Customer customer, boolean sessionsToo) {
        var held = tokens.revokeAll(transaction, customer.id());
        var count = (int) held.tokens();
        var integrations = (int) held.grants();
        var ended = sessionsToo ? sessions.endAll(transaction, customer.id()) : 0;
        database.record(
                transaction,
                by.actor(),
                AuditEntry.of(Act.TOKENS_REVOKED, customer.id(), customer.email())
                        .detail(new Detail.RevokedAccess(count, integrations, ended)));
        return count + ended == 0
                ? new ForceSignInOutcome.NothingToRevoke()
                : new ForceSignInOutcome.Revoked(count, integrations, ended);
    }

    /// Revokes one integration's access: its grant and tokens together, or one would recreate the other.
    ///
    /// @return false if there was nothing left to revoke
    public boolean revokeGrant(StaffMember by, long grantId) {
        by.require(Permission.REVOKE_TOKENS);
        return database.inTransaction(transaction -> {
            var repository = transaction.repository(AccessRepository_::new);
            var grant = repository.grant(grantId);
            if (grant.isEmpty()) return false;
            CustomerLock.take(transaction, grant.get().customerId);
            var now = database.now();
            var tokens = repository.revokeTokensOfGrant(grantId, now);
            var revoked = repository.revokeGrant(grantId, now) + tokens > 0;
            if (revoked) recordOne(transaction, by, grant.get().customerId, new Detail.RevokedGrant(grantId));
            return revoked;
        });
    }

    /// Revokes a single token.
    ///
    /// @return false if it was not live any more
    public boolean revokeToken(StaffMember by, long tokenId) {
        by.require(Permission.REVOKE_TOKENS);
        return database.inTransaction(transaction -> {
            var repository = transaction.repository(AccessRepository_::new);
            var token = repository.token(tokenId);
            if (token.isEmpty()) return false;
            CustomerLock.take(transaction, token.get().customerId);
            var revoked = repository.revokeToken(tokenId, database.now()) > 0;
            if (revoked) recordOne(transaction, by, token.get().customerId, new Detail.RevokedToken(tokenId));
            return revoked;
        });
    }

    private void recordOne(Transaction transaction, StaffMember by, long customerId, Detail detail) {
        customers
                .find(transaction, customerId)
                .ifPresent(customer -> database.record(
                        transaction,
                        by.actor(),
                        AuditEntry.of(Act.TOKENS_REVOKED, customerId, customer.email())
                                .detail(detail)));
    }
}
