package dev.locksmith.customer;

import dev.locksmith.audit.Actor;
import dev.locksmith.database.Transaction;

/// A callback: what rooms above do when a customer changes, in the same transaction: if they fail, nothing is changed.
public interface CustomerListener {
    void changed(Transaction transaction, Actor by, Customer before, Customer after);

    /// Called while the customer is still there.
    void deleting(Transaction transaction, Actor by, Customer customer);
}
