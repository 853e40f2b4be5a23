package dev.locksmith.password.account;

import dev.locksmith.access.AccessTokens;
import dev.locksmith.access.IssuedToken;
import dev.locksmith.access.TokenKind;
import dev.locksmith.customer.website.Website;
import dev.locksmith.limit.TooManyTries;
import java.util.Optional;

/// Customers get an access token of the web API with their password; the throttle is its own, as in Commerce.
public final class ApiSignIn {
    private final AccessTokens tokens;
    private final PasswordCheck check;

    public ApiSignIn(AccessTokens tokens, PasswordCheck check) {
        this.tokens = tokens;
        this.check = check;
    }

    /// Issues a token, or nothing: wrong password, unknown address, locked and disabled are one answer.
    ///
    /// @throws TooManyTries if too many sign-ins from the network have failed
    public Optional<IssuedToken> token(Website website, String email, String password, String ipAddress) {
        return check.attempt(
                new SignInAttempt(website, email, password, ipAddress),
                SignInMethod.WEB_API,
                (transaction, customer, options) -> tokens.issue(
                        transaction,
                        customer.id(),
                        Optional.empty(),
                        TokenKind.ACCESS,
                        options.access().tokenLife()));
    }
}
