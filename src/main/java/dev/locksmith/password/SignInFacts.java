package dev.locksmith.password;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What staff see of a customer's sign-ins.
///
/// @param failures in a row, since the last success
/// @param lockedUntil a time in the future, or null when the account is not locked
/// @param hasPassword false = none was ever set, so only a reset link can help
public record SignInFacts(
        @Nullable Instant lastSignedInAt,
        int failures,
        @Nullable Instant lockedUntil,
        boolean hasPassword,
        @Nullable Instant passwordChangedAt) {
    public boolean locked() {
        return lockedUntil != null;
    }
}
