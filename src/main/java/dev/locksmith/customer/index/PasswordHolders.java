package dev.locksmith.customer.index;

import dev.locksmith.database.Transaction;
import java.util.Collection;
import java.util.Set;

/// Knows which customers have a password. The room that owns passwords implements it.
@FunctionalInterface
public interface PasswordHolders {
    Set<Long> among(Transaction transaction, Collection<Long> customerIds);
}
