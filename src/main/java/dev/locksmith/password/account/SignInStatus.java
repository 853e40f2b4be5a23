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

    /// @param stored absent = the customer has no password and never tried one
    public static SignInStatus of(@Nullable CredentialEntity stored, Instant now) {
        if (stored == null) return NONE;
        return new SignInStatus(
                stored.lastSignedInAt,
                stored.failures,
                stored.locked(now) ? stored.lockedUntil : null,
                stored.needsReset(),
                !stored.passwordHash.isEmpty(),
                stored.passwordHash.isEmpty() ? null : stored.changedAt);
    }

    public boolean locked() {
        return lockedUntil != null;
    }
}
