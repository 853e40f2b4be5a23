package dev.locksmith.mail.dispatch;

import dev.locksmith.mail.outbox.OutboxMessage;
import java.time.Instant;
import java.util.Optional;

/// How an attempt at sending a message ended, before it is written down.
///
/// @param composer who is told; empty = nobody
/// @param caught whether the mailbox took it in place of the recipient's server
/// @param at when the attempt ended
record AttemptOutcome(
        OutboxMessage message, Optional<Composer> composer, Delivery delivery, boolean caught, Instant at) {
    AttemptOutcome withoutComposer() {
        return new AttemptOutcome(message, Optional.empty(), delivery, caught, at);
    }
}
