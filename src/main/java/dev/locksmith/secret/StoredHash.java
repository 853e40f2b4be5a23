package dev.locksmith.secret;

import java.util.Optional;

/// A stored password hash, of whichever form it is.
sealed interface StoredHash permits PhcHash, CommerceHash {
    boolean matches(String password);

    /// What it costs to compute, as Argon2 counts it.
    long work();

    /// The hash, if the text is one that can be computed here.
    static Optional<StoredHash> parse(String text) {
        return PhcHash.parse(text).<StoredHash>map(hash -> hash).or(() -> CommerceHash.parse(text));
    }
}
