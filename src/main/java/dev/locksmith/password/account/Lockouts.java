package dev.locksmith.password.account;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Lockouts after failed sign-ins: staff see them and end them.
public final class Lockouts {
    private final AuditedDatabase database;
    private final Customers customers;
    private final Credentials credentials;

    public Lockouts(AuditedDatabase database, Customers customers, Credentials credentials) {
        this.database = database;
        this.customers = customers;
        this.credentials = credentials;
    }

    /// As staff ask for it, who must be allowed to look at customers.
    public SignInStatus status(StaffMember by, long customerId) {
        by.require(Permission.VIEW_CUSTOMERS);
        return status(customerId);
    }

    /// As staff ask for it, see [#status(StaffMember, long)].
    public Set<Long> locked(StaffMember by, Collection<Long> customersAsked) {
        by.require(Permission.VIEW_CUSTOMERS);
        return locked(customersAsked);
    }

    /// What staff see of a customer's sign-ins.
    public SignInStatus status(long customerId) {
        var now = database.now();
        return database.inTransaction(transaction -> credentials
                .find(transaction, customerId)
                .map(credential -> SignInStatus.of(credential, now))
                .orElse(SignInStatus.NONE));
    }

    /// Ends a lockout before its time. It gives nobody more tries than there are until only a reset helps: whoever
    /// guesses could have staff called as often as it takes.
    ///
    /// @return false if the account was not locked
    public boolean unlock(StaffMember by, long customerId) {
        by.require(Permission.UNLOCK);
        return database.inTransaction(transaction -> unlock(transaction, by, customerId));
    }

    /// Like [#unlock(StaffMember, long)], as a part of the transaction of a caller who has asked permission.
    public boolean unlock(Transaction transaction, StaffMember by, long customerId) {
        CustomerLock.take(transaction, customerId);
        var locked = credentials
                .find(transaction, customerId)
                .filter(credential -> credential.locked(database.now()) || credential.apiLocked(database.now()));
        var customer = customers.find(transaction, customerId);
        if (locked.isEmpty() || customer.isEmpty()) return false;
        credentials.change(transaction, customerId, credential -> {
            credential.clearFailures();
            credential.clearApiFailures();
        });
        var entry =
                AuditEntry.of(Act.CUSTOMER_UNLOCKED, customerId, customer.get().email());
        database.record(transaction, by.actor(), entry);
        return true;
    }

    /// Which of these customers have a lockout that staff can end.
    public Set<Long> unlockable(Transaction transaction, Collection<Long> customersAsked) {
        return new HashSet<>(
                transaction.repository(CredentialRepository_::new).unlockable(customersAsked, database.now()));
    }

    /// Which of these customers are locked out.
    public Set<Long> locked(Collection<Long> customersAsked) {
        if (customersAsked.isEmpty()) return Set.of();
        return database.inTransaction(transaction -> new HashSet<>(transaction
                .repository(CredentialRepository_::new)
                .locked(customersAsked, database.now(), CredentialEntity.MOST_IN_ROW)));
    }
}
