package dev.locksmith.password;

import dev.locksmith.access.AccessTokens;
import dev.locksmith.access.IssuedToken;
import dev.locksmith.access.TokenKind;
import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.Entry;
import dev.locksmith.audit.Foundation;
import dev.locksmith.audit.Outcome;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.Website;
import java.util.Optional;

/// Customers get an access token of the web API with their password; the throttle is its own, as in Commerce.
public final class ApiSignIn {
    private final Foundation foundation;
    private final Customers customers;
    private final AccessTokens tokens;
    private final PasswordHasher hasher;
    private final PasswordOptions options;

    public ApiSignIn(
            Foundation foundation,
            Customers customers,
            AccessTokens tokens,
            PasswordHasher hasher,
            PasswordOptions options) {
        this.foundation = foundation;
        this.customers = customers;
        this.tokens = tokens;
        this.hasher = hasher;
        this.options = options;
    }

    /// Issues a token, or nothing: wrong password, unknown address, locked and disabled are one answer.
    public Optional<IssuedToken> token(Website website, String email, String password, String ipAddress) {
        var checked = new PasswordCheck(foundation, customers, hasher).check(website, email, password);
        if (checked.customer().isEmpty()) return Optional.empty();
        var customer = checked.customer().get();
        return foundation.database().inTransaction(transaction -> {
            var now = foundation.now();
            var credential = new Credentials(foundation.clock()).change(transaction, customer.id(), stored -> {
                if (stored.apiLocked(now)) return;
                if (checked.rightFor(stored)) stored.clearApiFailures();
                else stored.countApiFailure(options.apiLockout(), now);
            });
            var granted = checked.rightFor(credential)
                    && checked.entitled()
                    && !credential.apiLocked(now)
                    && !credential.locked(now);
            var entry = Entry.of(granted ? Act.TOKEN_ISSUED : Act.TOKEN_REFUSED, customer.id(), customer.email())
                    .outcome(granted ? Outcome.DONE : Outcome.REFUSED);
            foundation.audit().record(transaction, Actor.customer(customer.email(), ipAddress), entry);
            return granted
                    ? Optional.of(tokens.issue(
                            transaction, customer.id(), Optional.empty(), TokenKind.ACCESS, options.tokenLife()))
                    : Optional.empty();
        });
    }
}
