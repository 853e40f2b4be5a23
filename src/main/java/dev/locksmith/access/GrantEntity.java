package dev.locksmith.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A customer gave an integration access.
@Entity
@Table(name = "integration_grant")
class GrantEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long customerId;
    long integrationId;

    @Nullable
    String scopes;

    @Nullable
    Instant grantedAt;

    @Nullable
    Instant revokedAt;
}
