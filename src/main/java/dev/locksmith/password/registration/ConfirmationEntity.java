package dev.locksmith.password.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A mailed confirmation link as stored: the hash of its secret, and the address that it confirms.
@Entity
@Table(name = "confirmation_link")
public class ConfirmationEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long customerId;

    @Column(length = 320)
    String emailKey = "";

    @Column(length = 64)
    String tokenHash = "";

    Instant expiresAt = Instant.EPOCH;

    @Nullable
    Instant usedAt;
}
