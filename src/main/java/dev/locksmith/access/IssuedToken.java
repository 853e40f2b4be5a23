package dev.locksmith.access;

import java.time.Instant;

/// A token at the one moment it is known.
public record IssuedToken(String token, Instant expiresAt) {
    @Override
    public String toString() {
        return "IssuedToken[until " + expiresAt + "]";
    }
}
