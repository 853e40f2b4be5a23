package dev.locksmith.mail;

import dev.locksmith.database.Transaction;

/// Asked before a message that was sent is sent once more; the room that writes such messages may have a limit to keep.
@FunctionalInterface
public interface ResendCheck {
    /// Lets the message be sent once more and counts it; part of the transaction that puts it into the outbox.
    ///
    /// @throws dev.locksmith.text.ExpectedFailure if it may not be sent now
    void check(Transaction transaction, OutboxMessage message);
}
