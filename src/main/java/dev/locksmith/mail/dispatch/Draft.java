package dev.locksmith.mail.dispatch;

import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.outbox.OutboxMessage;
import java.util.Optional;
import java.util.function.Supplier;

/// A message for which all has been read that its mail will say.
///
/// @param composer who reads and is told; empty = nobody knows such messages
/// @param mail writes it
record Draft(OutboxMessage message, Optional<Composer> composer, Supplier<Composition> mail) {}
