package dev.locksmith.access;

/// What a Force Sign In came to.
public sealed interface ForceSignInOutcome {
    /// @param tokens how many live tokens were revoked
    /// @param integrations how many integrations held them
    /// @param sessions how many storefront sessions were ended
    record Revoked(int tokens, int integrations, int sessions) implements ForceSignInOutcome {}

    /// The customer holds no token; a normal result, and on record as such.
    record NothingToRevoke() implements ForceSignInOutcome {}

    record NoSuchCustomer() implements ForceSignInOutcome {}
}
