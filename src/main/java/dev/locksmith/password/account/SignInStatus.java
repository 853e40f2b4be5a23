package dev.locksmith.password.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What staff see of a customer's sign-ins.
///
/// @param failures in a row, since the last success
/// @param lockedUntil a time in the future, or null when the account is not locked
/// @param needsReset after so many failures that only a reset helps
/// @param hasPassword false = none was ever set, so only a reset link can help
public record SignInStatus(
        @Nullable Instant lastSignedInAt,
        int failures,
        @Nullable Instant lockedUntil,
        boolean needsReset,
        boolean hasPassword,
        @Nullable Instant passwordChangedAt) {
    /// Of a customer who has no password and never tried one.
    public static final SignInStatus NONE = new SignInStatus(null, 0, null, false, false, null);

    public boolean locked() {
        return lockedUntil != null;
    }
}
