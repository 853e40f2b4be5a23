package dev.locksmith.mail.outbox;

import dev.locksmith.database.Transaction;
import dev.locksmith.staff.Permission;
import java.util.Optional;
import java.util.Set;

/// What staff may do with the messages of one kind; the room that has such messages sent says so.
public interface MailPolicy {
    /// The permission of the act behind such a message: whoever has it sent again needs that too.
    default Set<Permission> toSendAgain() {
        return Set.of();
    }

    /// Whether staff may withdraw such a message before it leaves.
    default boolean withdrawable() {
        return true;
    }

    /// The customer whom a message is about, for the record.
    default Optional<Long> customer(Transaction transaction, OutboxMessage message) {
        return Optional.empty();
    }

    /// Takes the locks that sending once more needs, before the outbox locks the message's row.
    default void lock(Transaction transaction, OutboxMessage message) {}

    /// Lets a message that was sent be sent once more and counts it; part of the transaction that puts the copy into
    /// the outbox.
    ///
    /// @throws dev.locksmith.text.ExpectedFailure if it may not be sent now
    default void copying(Transaction transaction, OutboxMessage message) {}
}
