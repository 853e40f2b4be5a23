package dev.locksmith.customer;

import dev.locksmith.customer.PreparedCredential.Storable;
import dev.locksmith.database.Transaction;
import java.util.Map;

/// Takes the credentials of the customers it makes. The room that owns passwords implements it.
public interface CredentialSink {
    /// Judges what a file says of a password, and hashes a plain one. That takes its time, so it is done before the
    /// transaction that makes the customer, not in it: its locks would be held for as long.
    PreparedCredential prepare(ImportedCredential credential);

    /// Called once for customers just made, in the same transaction; never for one who was there before, so that no
    /// import can take over an account. The index is told of them by whoever makes them.
    ///
    /// @param credentials by customer
    void store(Transaction transaction, Map<Long, Storable> credentials);
}
