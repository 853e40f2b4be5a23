package dev.locksmith.customer;

import dev.locksmith.database.Transaction;
import dev.locksmith.text.ExpectedFailure;

/// Takes in what an import knows of a customer's password. The room that keeps passwords implements it, so that this
/// one
/// never holds one.
public interface CredentialSink {
    /// @throws ExpectedFailure for a credential that cannot be taken; the row is then refused with its sentence
    void set(Transaction transaction, long customerId, ImportedCredential credential);
}
