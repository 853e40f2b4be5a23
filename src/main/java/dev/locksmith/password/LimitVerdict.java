package dev.locksmith.password;

import java.time.Duration;
import java.time.Instant;

/// What the limits say to one more request.
sealed interface LimitVerdict {
    record Allowed() implements LimitVerdict {}

    record TooSoon(Instant nextAllowedAt, Duration apart) implements LimitVerdict {}

    record TooMany(Instant nextAllowedAt, int perHour) implements LimitVerdict {}
}
