package dev.locksmith.access;

import dev.locksmith.customer.CustomerLock;
import dev.locksmith.database.Transaction;
import java.time.Instant;
import java.util.function.Consumer;

/// Moves a customer's not-before times, never back.
final class NotBefore {
    private NotBefore() {}

    static void tokens(Transaction transaction, long customerId, Instant now) {
        change(transaction, customerId, row -> row.tokensAfter = now);
    }

    static void sessions(Transaction transaction, long customerId, Instant now) {
        change(transaction, customerId, row -> row.sessionsAfter = now);
    }

    private static void change(Transaction transaction, long customerId, Consumer<NotBeforeEntity> change) {
        // two consoles may want to write a customer's first row at once
        CustomerLock.take(transaction, customerId);
        var repository = transaction.repository(NotBeforeRepository_::new);
        var found = repository.find(customerId);
        var row = found.orElseGet(NotBeforeEntity::new);
        row.customerId = customerId;
        change.accept(row);
        if (found.isPresent()) repository.update(row);
        else repository.insert(row);
    }
}
