package dev.locksmith.access;

import dev.locksmith.database.Transaction;

/// What lets somebody into a customer's account without the password: access tokens and storefront sessions.
public record CustomerAccess(AccessTokens tokens, StorefrontSessions sessions) {
    /// Ends what the password obtained, now that it is another one. What integrations were granted stays.
    public EndedAccess endOfPassword(Transaction transaction, long customerId) {
        return new EndedAccess(
                sessions.endAll(transaction, customerId), tokens.revokeTokensOfPassword(transaction, customerId));
    }

    /// How much was ended.
    public record EndedAccess(int sessions, int tokens) {}
}
