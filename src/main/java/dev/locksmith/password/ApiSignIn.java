package dev.locksmith.password;

import dev.locksmith.access.AccessTokens;
import dev.locksmith.access.IssuedToken;
import dev.locksmith.access.TokenKind;
import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.Entry;
import dev.locksmith.audit.Outcome;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Website;
import dev.locksmith.database.Transaction;
import java.time.Instant;
import java.util.Optional;

/// Customers get an access token of the web API with their password; the throttle is its own, as in Commerce.
public final class ApiSignIn {
    private final Basis basis;
    private final AccessTokens tokens;
    private final PasswordCheck check;

    ApiSignIn(Basis basis, AccessTokens tokens) {
        this.basis = basis;
        this.tokens = tokens;
        this.check = new PasswordCheck(basis);
    }

    /// Issues a token, or nothing: wrong password, unknown address, locked and disabled are one answer.
    public Optional<IssuedToken> token(Website website, String email, String password, String ipAddress) {
        var checked = check.check(website, email, password);
        if (checked.customer().isEmpty()) return refuseUnknown(email, ipAddress);
        return basis.foundation().database().inTransaction(transaction -> {
            var now = check.locked(transaction, checked);
            return now.customer()
                    .map(customer -> settle(transaction, now, customer, ipAddress))
                    .orElseGet(() -> refuseUnknown(transaction, email, ipAddress));
        });
    }

    private Optional<IssuedToken> settle(
            Transaction transaction, PasswordCheck.Checked checked, Customer customer, String ipAddress) {
        var foundation = basis.foundation();
        var now = foundation.now();
        var credential = basis.credentials().change(transaction, customer.id(), stored -> {
            if (stored.apiLocked(now)) return;
            if (checked.rightFor(stored)) accept(stored, checked, now);
            else stored.countApiFailure(checked.options().apiLockout(), now);
        });
        var granted = credential.passwordHash.equals(checked.better())
                && checked.right()
                && checked.entitled()
                && !credential.apiLocked(now)
                && !credential.locked(now);
        var entry = Entry.of(granted ? Act.TOKEN_ISSUED : Act.TOKEN_REFUSED, customer.id(), customer.email())
                .outcome(granted ? Outcome.DONE : Outcome.REFUSED);
        foundation.audit().record(transaction, Actor.customer(customer.email(), ipAddress), entry);
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
        return basis.foundation().database().inTransaction(transaction -> {
            basis.credentials().pretend(transaction, email);
            return refuseUnknown(transaction, email, ipAddress);
        });
    }

    private Optional<IssuedToken> refuseUnknown(Transaction transaction, String email, String ipAddress) {
        Unknown.record(basis.foundation(), transaction, Act.TOKEN_REFUSED, email, ipAddress);
        return Optional.empty();
    }

    /// A token is a sign-in like any other, which staff want to know of.
    private static void accept(CredentialEntity stored, PasswordCheck.Checked checked, Instant now) {
        stored.clearApiFailures();
        if (checked.entitled() && !stored.locked(now)) stored.lastSignedInAt = now;
        stored.passwordHash = checked.better();
    }
}
