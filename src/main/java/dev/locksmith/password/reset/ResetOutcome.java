package dev.locksmith.password.reset;

import java.time.Duration;
import java.time.Instant;

/// What became of a request for a reset.
public sealed interface ResetOutcome {
    /// The mail is in the outbox.
    record Requested(long resetId) implements ResetOutcome {}

    /// @param apart the least time between two requests
    record TooSoon(Instant nextAllowedAt, Duration apart) implements ResetOutcome {}

    record TooMany(Instant nextAllowedAt, int perHour) implements ResetOutcome {}

    record NoSuchCustomer() implements ResetOutcome {}

    /// The account is disabled: it may not sign in, so it gets no link.
    record Inactive() implements ResetOutcome {}

    /// The account was given its e-mail address only lately, so for a while no link goes there.
    ///
    /// @param until when the next request will be let through
    record EmailHeld(String changedBy, Instant changedAt, Instant until) implements ResetOutcome {}
}
