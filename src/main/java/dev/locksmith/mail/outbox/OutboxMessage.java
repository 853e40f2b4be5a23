package dev.locksmith.mail.outbox;

import dev.locksmith.audit.Act;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message of the outbox as it stands. See [NewMessage] for what it was made of.
///
/// @param messageId the Message-ID with its angle brackets, the same on every attempt
/// @param notAfter from then on it is cancelled instead of sent
/// @param nextAttemptAt when it is due; while it is being sent, when another dispatcher may take it over
/// @param replyCode the mail server's last reply code; 0 = none was given
/// @param reply what the mail server said last, or why the message was put off or cancelled; one line
public record OutboxMessage(
        long id,
        MailKind kind,
        long reference,
        MessageTopic about,
        String recipient,
        String recipientName,
        String language,
        String subject,
        String messageId,
        Act cause,
        MessageState state,
        Instant createdAt,
        Instant notAfter,
        int attempts,
        Instant nextAttemptAt,
        @Nullable Instant sentAt,
        int replyCode,
        String reply) {}
