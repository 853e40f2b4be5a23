package dev.locksmith.mail.outbox;

import java.time.Instant;

/// A message that is being sent.
///
/// @param until moves on as long as its holder lives
public record HeldMessage(long id, String lease, Instant until) {}
