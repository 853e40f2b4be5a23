package dev.locksmith.password.account;

import dev.locksmith.access.AccessTokens;
import dev.locksmith.access.IssuedToken;
import dev.locksmith.access.TokenKind;
import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.Outcome;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.website.Website;
import dev.locksmith.database.Transaction;
import java.time.Instant;
import java.util.Optional;

/// Customers get an access token of the web API with their password; the throttle is its own, as in Commerce.
public final class ApiSignIn {
    private final Basis basis;
    private final AccessTokens tokens;
    private final PasswordCheck check;

    public ApiSignIn(Basis basis, AccessTokens tokens, PasswordCheck check) {
        this.basis = basis;
        this.tokens = tokens;
        this.check = check;
    }

    /// Issues a token, or nothing: wrong password, unknown address, locked and disabled are one answer.
    ///
    /// @throws TooManyTries if too many sign-ins from the network have failed
    public Optional<IssuedToken> token(Website website, String email, String password, String ipAddress) {
        var attempt = new PasswordCheck.Attempt(website, email, password, ipAddress);
        return check.attempt(attempt, checked -> settle(checked, email, ipAddress));
    }

    private Optional<IssuedToken> settle(PasswordCheck.Checked checked, String email, String ipAddress) {
        if (checked.customer().isEmpty()) return refuseUnknown(email, ipAddress);
        return basis.database().inTransaction(transaction -> {
            var now = check.locked(transaction, checked);
            return now.customer()
                    .map(customer -> settle(transaction, now, customer, ipAddress))
                    .orElseGet(() -> refuseUnknown(transaction, email, ipAddress));
        });
    }

    private Optional<IssuedToken> settle(
            Transaction transaction, PasswordCheck.Checked checked, Customer customer, String ipAddress) {
        var database = basis.database();
        var verdict = new Verdict(checked, database.now());
        basis.credentials().change(transaction, customer.id(), verdict::settle);
        var actor = Actor.customer(customer.email(), ipAddress);
        var granted = verdict.granted;
        if (verdict.lockedNow)
            database.record(transaction, actor, AuditEntry.of(Act.ACCOUNT_LOCKED, customer.id(), customer.email()));
        var entry = AuditEntry.of(granted ? Act.TOKEN_ISSUED : Act.TOKEN_REFUSED, customer.id(), customer.email())
                .outcome(granted ? Outcome.DONE : Outcome.REFUSED);
        database.record(transaction, actor, entry);
        return granted
                ? Optional.of(tokens.issue(
                        transaction,
                        customer.id(),
                        Optional.empty(),
                        TokenKind.ACCESS,
                        checked.options().access().tokenLife()))
                : Optional.empty();
    }

    private Optional<IssuedToken> refuseUnknown(String email, String ipAddress) {
        return basis.database().inTransaction(transaction -> {
            basis.credentials().pretend(transaction, email);
            return refuseUnknown(transaction, email, ipAddress);
        });
    }

    private Optional<IssuedToken> refuseUnknown(Transaction transaction, String email, String ipAddress) {
        UnknownAccountAudit.record(basis.database(), transaction, Act.TOKEN_REFUSED, email, ipAddress);
        return Optional.empty();
    }

    /// What one attempt does to the account, decided under the customer's lock.
    private static final class Verdict {
        private final PasswordCheck.Checked checked;
        private final Instant now;
        private boolean granted;
        private boolean lockedNow;

        Verdict(PasswordCheck.Checked checked, Instant now) {
            this.checked = checked;
            this.now = now;
        }

        void settle(CredentialEntity stored) {
            if (stored.apiLocked(now) || stored.locked(now) || stored.needsReset()) return;
            if (!checked.rightFor(stored)) {
                lockedNow = stored.countApiFailure(checked.options().apiLockout(), now);
                return;
            }
            if (!checked.entitled()) return;
            stored.clearApiFailures();
            stored.clearFailuresInRow();
            stored.passwordHash = checked.better();
            // a token is a sign-in like any other, which staff want to know of
            stored.lastSignedInAt = now;
            granted = true;
        }
    }
}
