package dev.locksmith.password.account;

import dev.locksmith.database.Transaction;
import dev.locksmith.mail.outbox.MailPolicy;
import dev.locksmith.mail.outbox.OutboxMessage;
import java.util.Optional;
import java.util.function.BiFunction;

/// What staff may do with mails that need no permission of their own.
///
/// @param withdrawable false for notices of security: whoever caused one must not be able to take it back
/// @param finder finds out whom a message is about
public record CustomerMailPolicy(boolean withdrawable, BiFunction<Transaction, OutboxMessage, Optional<Long>> finder)
        implements MailPolicy {

    /// For mails whose reference is the customer's id.
    public static CustomerMailPolicy ofCustomer(boolean withdrawable) {
        return new CustomerMailPolicy(withdrawable, (_, message) -> Optional.of(message.reference()));
    }

    @Override
    public Optional<Long> customer(Transaction transaction, OutboxMessage message) {
        return finder.apply(transaction, message);
    }
}
