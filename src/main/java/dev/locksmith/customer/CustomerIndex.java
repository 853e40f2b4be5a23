package dev.locksmith.customer;

import dev.locksmith.database.Transaction;
import java.util.Collection;
import java.util.Set;

/// A search index: keeps what customers are found and sorted by, in the same transaction that writes them. The room
/// that searches implements it.
public interface CustomerIndex {
    /// Customers just made.
    ///
    /// @param withPassword the ids of those who have a password
    void add(Transaction transaction, Collection<Customer> customers, Set<Long> withPassword);

    /// A customer just changed.
    void update(Transaction transaction, Customer customer);

    /// Called while the customer is still there.
    void remove(Transaction transaction, long customerId);
}
