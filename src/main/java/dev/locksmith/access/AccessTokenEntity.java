package dev.locksmith.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A token as stored: its hash, never itself. Revoking keeps the row.
@Entity
@Table(name = "access_token")
class AccessTokenEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long customerId;

    @Nullable
    Long grantId;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    TokenKind kind = TokenKind.ACCESS;

    @Column(length = 64)
    @Nullable
    String tokenHash;

    @Nullable
    Instant issuedAt;

    @Nullable
    Instant expiresAt;

    @Nullable
    Instant lastUsedAt;

    @Nullable
    Instant revokedAt;
}
