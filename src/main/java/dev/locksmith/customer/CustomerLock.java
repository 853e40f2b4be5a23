package dev.locksmith.customer;

import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;

/// The lock of one customer. Whoever decides on something of a customer's takes it first, and reads again under it.
public final class CustomerLock {
    private CustomerLock() {}

    /// Its name, to be taken together with others.
    public static String of(long customerId) {
        return "customer:" + customerId;
    }

    public static void take(Transaction transaction, long customerId) {
        Locks.take(transaction, of(customerId));
    }
}
