package dev.locksmith.ui.screen;

import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.mailbox.Mailbox;
import java.util.Optional;

/// What is sent and what was caught.
///
/// @param mailbox empty when mail leaves over a real server and nothing is caught here
public record MailServices(Outbox outbox, Optional<Mailbox> mailbox) {}
