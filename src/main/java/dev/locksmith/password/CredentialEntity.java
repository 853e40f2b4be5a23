package dev.locksmith.password;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A customer's stored hash, and what sign-ins did to the account.
@Entity
@Table(name = "credential")
class CredentialEntity {
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

    int apiFailures;

    @Nullable
    Instant apiLockedUntil;

    @Nullable
    Instant lastSignedInAt;

    boolean locked(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
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

    /// Counts a failed sign-in. The first one, and the first after a lock has passed, start the count anew (Commerce).
    ///
    /// @return true if this one locked the account
    boolean countFailure(LockoutOptions lockout, Instant now) {
        if (lockout.failures() == 0) return false;
        if (firstFailureAt == null || lockedUntil != null) {
            clearFailures();
            firstFailureAt = now;
        }
        failures++;
        if (failures < lockout.failures()) return false;
        lockedUntil = now.plus(lockout.length());
        return true;
    }

    /// Counts a failed request for an access token, which has a throttle of its own (Commerce).
    boolean countApiFailure(LockoutOptions lockout, Instant now) {
        if (lockout.failures() == 0) return false;
        if (apiLockedUntil != null) clearApiFailures();
        apiFailures++;
        if (apiFailures < lockout.failures()) return false;
        apiLockedUntil = now.plus(lockout.length());
        return true;
    }
}
