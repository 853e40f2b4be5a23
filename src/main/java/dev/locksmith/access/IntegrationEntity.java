package dev.locksmith.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An OAuth client of the web API.
@Entity
@Table(name = "integration")
class IntegrationEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Nullable
    String name;

    @Column(length = 320)
    @Nullable
    String email;

    boolean active;

    @Nullable
    Instant createdAt;
}
