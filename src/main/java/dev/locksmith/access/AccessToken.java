package dev.locksmith.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A live token, without the token.
public record AccessToken(
        long id,
        TokenKind kind,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
