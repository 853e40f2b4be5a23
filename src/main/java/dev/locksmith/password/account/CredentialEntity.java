package dev.locksmith.password.account;

import dev.locksmith.password.options.LockoutOptions;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A customer's stored hash, and what sign-ins did to the account.
@Entity
@Table(name = "credential")
public class CredentialEntity {
    static final int MOST_IN_ROW = 100;

    @Id
    long customerId;

    @Column(length = 512)
    String passwordHash = "";

    Instant changedAt = Instant.EPOCH;

    int failures;

    @Nullable
    Instant firstFailureAt;

    @Nullable
    Instant lockedUntil;

    /// Over the form and the web API together, since the last success or new password.
    int failuresInRow;

    int apiFailures;

    @Nullable
    Instant apiLockedUntil;

    @Nullable
    Instant lastSignedInAt;

    boolean locked(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    /// So many failures that only a reset helps: no lockout is waited out, and none ended by staff, that many times
    /// (63B-4 3.2.2, R39).
    boolean needsReset() {
        return failuresInRow >= MOST_IN_ROW;
    }

    /// As if so many sign-ins had failed.
    void block() {
        failuresInRow = MOST_IN_ROW;
    }

    boolean apiLocked(Instant now) {
        return apiLockedUntil != null && apiLockedUntil.isAfter(now);
    }

    void clearFailures() {
        failures = 0;
        firstFailureAt = null;
        lockedUntil = null;
    }

    void clearApiFailures() {
        apiFailures = 0;
        apiLockedUntil = null;
    }

    /// A sign-in has succeeded, or there is a new password.
    void clearFailuresInRow() {
        failuresInRow = 0;
    }

    /// Counts a failed sign-in. The first one, and the first after a lock has passed, start the count anew (Commerce).
    ///
    /// @return true if this one locked the account
    boolean countFailure(LockoutOptions lockout, Instant now) {
        failuresInRow++;
        if (lockout.failures() == 0) return needsReset();
        if (firstFailureAt == null || lockedUntil != null) {
            clearFailures();
            firstFailureAt = now;
        }
        failures++;
        if (failures < lockout.failures()) return needsReset();
        lockedUntil = now.plus(lockout.length());
        return true;
    }

    /// Counts a failed request for an access token, which has a throttle of its own (Commerce).
    ///
    /// @return true if this one locked the account
    boolean countApiFailure(LockoutOptions lockout, Instant now) {
        failuresInRow++;
        if (lockout.failures() == 0) return needsReset();
        if (apiLockedUntil != null) clearApiFailures();
        apiFailures++;
        if (apiFailures < lockout.failures()) return needsReset();
        apiLockedUntil = now.plus(lockout.length());
        return true;
    }
}
