package dev.locksmith.mail.outbox;

import dev.locksmith.audit.Act;
import dev.locksmith.mail.dispatch.Composer;
import java.time.Duration;

/// A message to put into the outbox. It has no body: the [Composer] of its kind writes that at the moment of sending.
///
/// @param kind which [Composer] writes it, such as `password-reset`
/// @param reference what the composer finds its matter by
/// @param about whom or what it concerns, such as `customer:42`; mail never looks into it
/// @param recipient the bare address
/// @param language ISO 639 code
/// @param subject what the outbox calls it until it is composed; never a secret
/// @param cause the act that has it sent
/// @param goodFor how long it makes sense; older than that, it is cancelled and never sent late
public record NewMessage(
        String kind,
        long reference,
        String about,
        String recipient,
        String recipientName,
        String language,
        String subject,
        Act cause,
        Duration goodFor) {}
