package dev.locksmith.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What the limits say to one more request.
public sealed interface LimitVerdict {
    /// When such a request will be let through; empty = now.
    default Optional<Instant> next() {
        return switch (this) {
            case Allowed _ -> Optional.empty();
            case TooSoon soon -> Optional.of(soon.nextAllowedAt());
            case TooMany many -> Optional.of(many.nextAllowedAt());
        };
    }

    record Allowed() implements LimitVerdict {}

    record TooSoon(Instant nextAllowedAt, Duration apart) implements LimitVerdict {}

    record TooMany(Instant nextAllowedAt, int perHour) implements LimitVerdict {}
}
