package dev.locksmith.mail.dispatch;

import dev.locksmith.database.Transaction;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.NewMessage;
import dev.locksmith.mail.outbox.OutboxMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Composes the messages of one kind, many at a time. The room that has something to say implements it, so mail
/// knows no customer.
public interface Composer {
    /// The [NewMessage#kind()] it writes.
    MailKind kind();

    /// The locks by name that it needs of a message, to compose it and to be told of its outcome: whoever ends the
    /// matter holds them too when it withdraws the message. The dispatcher takes those of all messages at once,
    /// before anything else. Unless the room has something to note, none.
    default Set<String> locks(OutboxMessage message) {
        return Set.of();
    }

    /// Reads what the mails are to say, at the moment of sending and in the dispatcher's transaction: of all
    /// messages with one statement each, and links are minted. The mails themselves are written when the
    /// transaction has ended, for it may be repeated, and others wait for its locks. A message that is tried
    /// again is composed again.
    ///
    /// @return for each message, by its id, what writes its mail
    Map<Long, Supplier<Composition>> compose(Transaction transaction, List<OutboxMessage> messages);

    /// The messages were taken by the mail server, or caught, each at its [OutboxMessage#sentAt()]; part of the
    /// transaction that records it. Unless the room has something to note, nothing follows.
    default void accepted(Transaction transaction, List<OutboxMessage> messages) {}

    /// The messages were refused for good, each with its [OutboxMessage#reply()]; part of the transaction that
    /// records it. Unless the room has something to note, nothing follows.
    default void blocked(Transaction transaction, List<OutboxMessage> messages) {}
}
