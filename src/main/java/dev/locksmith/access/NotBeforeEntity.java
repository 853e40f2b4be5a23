package dev.locksmith.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The moment up to which everything a customer was given is worth nothing, even rows written a moment later: it
/// catches what is issued while a revocation runs (ASVS 7.4.1).
@Entity
@Table(name = "access_not_before")
class NotBeforeEntity {
    @Id
    long customerId;

    @Nullable
    Instant tokensAfter;

    @Nullable
    Instant sessionsAfter;
}
