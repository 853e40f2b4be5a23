package dev.locksmith.password.account;

import java.time.Instant;

/// Decides on one attempt under the customer's lock, and counts it.
final class SignInDecision {
    private final SignInMethod method;
    private final CheckedPassword checked;
    private final Instant now;
    private boolean granted;
    private boolean lockedNow;

    SignInDecision(SignInMethod method, CheckedPassword checked, Instant now) {
        this.method = method;
        this.checked = checked;
        this.now = now;
    }

    /// What the attempt changes in the customer's credential.
    void apply(CredentialEntity credential) {
        if (method.locked(credential, now) || credential.needsReset()) return;
        if (!checked.rightFor(credential)) {
            lockedNow = method.countFailure(credential, checked.options(), now);
            return;
        }
        if (!checked.entitled()) return;
        method.clearFailures(credential);
        credential.clearFailuresInRow();
        // a token is a sign-in like any other, which staff want to know of
        credential.lastSignedInAt = now;
        credential.passwordHash = checked.better();
        granted = true;
    }

    boolean granted() {
        return granted;
    }

    /// Whether this attempt is the one that locks the account.
    boolean lockedNow() {
        return lockedNow;
    }
}
