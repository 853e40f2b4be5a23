package dev.locksmith.password.reset;

import dev.locksmith.customer.website.Website;
import dev.locksmith.password.policy.PasswordOwner;
import java.time.Instant;

/// What a reset link is good for. Only a link that was once genuine gets the detail; a guess is `Wrong`.
public sealed interface LinkState {
    /// It can be redeemed.
    ///
    /// @param email whose password it sets
    /// @param language the customer's
    record Live(String email, String name, String language, Website website, Instant expiresAt) implements LinkState {
        PasswordOwner owner() {
            return new PasswordOwner(email, name, website.name());
        }
    }

    /// A newer mail was sent.
    record Superseded(Instant newerRequestedAt) implements LinkState {}

    record Expired(Instant at) implements LinkState {}

    record Redeemed(Instant at) implements LinkState {}

    record Cancelled(Instant at) implements LinkState {}

    record Wrong() implements LinkState {}
}
