package dev.locksmith.ui.mail;

import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mailbox.CaughtMessage;
import java.time.Instant;
import java.util.Optional;

/// A line of the Mail screen: a message of the outbox, what the mailbox caught, or both, when it caught that message.
record MailEntry(Optional<OutboxMessage> sent, Optional<CaughtMessage> caught) {
    /// What stays the same while the message changes its state.
    String key() {
        return sent.map(message -> "outbox " + message.id())
                .or(() -> caught.map(message -> "caught " + message.id()))
                .orElse("");
    }

    Instant at() {
        return sent.map(OutboxMessage::createdAt)
                .or(() -> caught.map(CaughtMessage::receivedAt))
                .orElse(Instant.EPOCH);
    }

    String subject() {
        return sent.map(OutboxMessage::subject)
                .or(() -> caught.map(CaughtMessage::subject))
                .orElse("");
    }

    String recipient() {
        return sent.map(OutboxMessage::recipient)
                .or(() -> caught.map(message -> String.join(", ", message.recipients())))
                .orElse("");
    }
}
