package dev.locksmith.password.account;

import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.PreparedCredential.Storable;
import dev.locksmith.customer.index.ListingWriter;
import dev.locksmith.database.JdbcBatch;
import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import dev.locksmith.limit.ClientNetwork;
import dev.locksmith.secret.HashOptions;
import dev.locksmith.secret.HashQueue;
import dev.locksmith.secret.HashQueueFull;
import dev.locksmith.secret.PasswordHasher;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The password hashes of customers: how they are made, compared and stored. Every change happens under the customer's
/// lock, so that counts are exact.
public final class Credentials {
    private final Clock clock;
    private final PasswordHasher hasher = new PasswordHasher();

    public Credentials(Clock clock) {
        this.clock = clock;
    }

    /// A new hash as it is stored.
    ///
    /// @throws HashQueueFull if too many passwords are being hashed
    public String hash(String ipAddress, String password, HashOptions options) {
        return hasher.hash(ClientNetwork.of(ipAddress), password, options);
    }

    /// The same for work that nobody waits for at a browser.
    String hashPatiently(String password, HashOptions options) {
        return hasher.hashPatiently(password, options);
    }

    /// Whether a password is the one that was hashed.
    ///
    /// @throws HashQueueFull if too many passwords are being hashed
    HashQueue.Timed<Boolean> matches(String ipAddress, String password, String stored, HashOptions options) {
        return hasher.matches(ClientNetwork.of(ipAddress), password, stored, options);
    }

    Optional<CredentialEntity> find(Transaction transaction, long customerId) {
        return transaction.repository(CredentialRepository_::new).find(customerId);
    }

    /// Whether a customer has set a password, or was given one by an import.
    public boolean hasPassword(Transaction transaction, long customerId) {
        return find(transaction, customerId)
                .filter(credential -> !credential.passwordHash.isEmpty())
                .isPresent();
    }

    /// Which of these customers have a password.
    public Set<Long> withPassword(Transaction transaction, Collection<Long> customers) {
        return of(transaction, customers)
                .filter(credential -> !credential.passwordHash.isEmpty())
                .map(credential -> credential.customerId)
                .collect(Collectors.toSet());
    }

    /// Which of these customers only a reset helps.
    public Set<Long> blocked(Transaction transaction, Collection<Long> customers) {
        return of(transaction, customers)
                .filter(CredentialEntity::needsReset)
                .map(credential -> credential.customerId)
                .collect(Collectors.toSet());
    }

    /// When these customers have last set a password, of those who have one.
    public Map<Long, Instant> changedAt(Transaction transaction, Collection<Long> customers) {
        return of(transaction, customers)
                .filter(credential -> !credential.passwordHash.isEmpty())
                .collect(Collectors.toMap(credential -> credential.customerId, credential -> credential.changedAt));
    }

    private static Stream<CredentialEntity> of(Transaction transaction, Collection<Long> customers) {
        return transaction.repository(CredentialRepository_::new).find(customers).stream();
    }

    /// Has nobody sign in with the password any more: only a reset helps.
    public void block(Transaction transaction, long customerId) {
        change(transaction, customerId, CredentialEntity::block);
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
        ListingWriter.setHasPassword(transaction, customerId, !hash.isEmpty());
    }

    /// Stores the hashes of customers just made, in one statement.
    ///
    /// @param hashes by customer
    void store(Transaction transaction, Map<Long, Storable> hashes) {
        var now = clock.instant();
        var batch = new JdbcBatch("""
                insert into credential (customer_id, password_hash, changed_at, failures, api_failures, failures_in_row)
                values (?, ?, ?, 0, 0, 0)""");
        hashes.forEach((customer, credential) -> batch.row(customer, credential.hash(), now));
        batch.execute(transaction);
    }
}
