package dev.locksmith.mail.outbox;

import dev.locksmith.audit.Act;
import java.time.Duration;

/// A message to put into the outbox. It has no body: the `Composer` of its kind writes that at the moment of sending.
///
/// @param kind which `Composer` writes it
/// @param reference what the composer finds its matter by
/// @param about whom or what it concerns
/// @param recipient the bare address
/// @param language ISO 639 code
/// @param subject what the outbox calls it until it is composed; never a secret
/// @param cause the act that has it sent
/// @param goodFor how long it makes sense; older than that, it is cancelled and never sent late
public record NewMessage(
        MailKind kind,
        long reference,
        MessageTopic about,
        String recipient,
        String recipientName,
        String language,
        String subject,
        Act cause,
        Duration goodFor) {}
