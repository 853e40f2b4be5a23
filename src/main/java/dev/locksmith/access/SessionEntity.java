package dev.locksmith.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A storefront session as stored: the hash of what the cookie holds.
@Entity
@Table(name = "storefront_session")
class SessionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long customerId;

    @Column(length = 64)
    @Nullable
    String sessionHash;

    @Nullable
    String userAgent;

    @Column(length = 64)
    @Nullable
    String ipAddress;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant lastSeenAt;

    @Nullable
    Instant expiresAt;

    @Nullable
    Instant endedAt;
}
