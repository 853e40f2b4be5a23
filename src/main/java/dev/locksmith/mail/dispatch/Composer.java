package dev.locksmith.mail.dispatch;

import dev.locksmith.database.Transaction;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.NewMessage;
import dev.locksmith.mail.outbox.OutboxMessage;
import java.time.Instant;

/// Composes the messages of one kind. The room that has something to say implements it, so mail knows no customer.
public interface Composer {
    /// The [NewMessage#kind()] it writes.
    MailKind kind();

    /// Writes the mail at the moment of sending, outside any transaction; it may open one of its own to mint a link.
    /// A message that is tried again is composed again.
    Composition compose(OutboxMessage message);

    /// Takes the locks that being told of an outcome needs, before the outbox locks the message's row: whoever ends the
    /// matter holds them too when it withdraws the message. Unless the room has something to note, none.
    default void lock(Transaction transaction, OutboxMessage message) {}

    /// The message was taken by the mail server, or caught; part of the transaction that records it. Unless the room
    /// has something to note, nothing follows.
    default void accepted(Transaction transaction, OutboxMessage message, Instant at) {}

    /// The message was refused for good; part of the transaction that records it. Unless the room has something to
    /// note, nothing follows.
    default void blocked(Transaction transaction, OutboxMessage message, String reply) {}
}
