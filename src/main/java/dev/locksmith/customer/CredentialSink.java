package dev.locksmith.customer;

import dev.locksmith.database.Transaction;

/// Where an import hands over the credentials of the customers it makes. The room that owns passwords implements it.
public interface CredentialSink {
    /// Called once for a customer just made, in the same transaction; never for one who was there before, so that no
    /// import can take over an account.
    ///
    /// @throws dev.locksmith.text.ExpectedFailure when it cannot be taken; the row is then refused whole
    void set(Transaction transaction, long customerId, ImportedCredential credential);
}
