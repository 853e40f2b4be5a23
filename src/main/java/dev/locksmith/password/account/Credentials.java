package dev.locksmith.password.account;

import dev.locksmith.customer.CustomerLock;
import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/// The stored hashes. Every change happens under the customer's lock, so that counts are exact.
public final class Credentials {
    private final Clock clock;

    public Credentials(Clock clock) {
        this.clock = clock;
    }

    Optional<CredentialEntity> find(Transaction transaction, long customerId) {
        return transaction.repository(CredentialRepository_::new).find(customerId);
    }

    /// Changes a customer's credential, making it first if there is none.
    CredentialEntity change(Transaction transaction, long customerId, Consumer<CredentialEntity> change) {
        CustomerLock.take(transaction, customerId);
        var repository = transaction.repository(CredentialRepository_::new);
        var found = repository.find(customerId);
        var credential = found.orElseGet(CredentialEntity::new);
        credential.customerId = customerId;
        change.accept(credential);
        if (found.isPresent()) repository.update(credential);
        else repository.insert(credential);
        return credential;
    }

    /// Takes a lock and looks for a credential as `change` does, for an address that belongs to nobody.
    void pretend(Transaction transaction, String email) {
        Locks.take(transaction, "customer:" + email);
        var _ = transaction.repository(CredentialRepository_::new).find(0);
    }

    /// Gives a customer a new password; what earlier failures did is forgotten.
    public void set(Transaction transaction, long customerId, String hash) {
        change(transaction, customerId, credential -> {
            credential.passwordHash = hash;
            credential.changedAt = clock.instant();
            credential.clearFailures();
            credential.clearApiFailures();
            credential.clearFailuresInRow();
        });
    }
}
