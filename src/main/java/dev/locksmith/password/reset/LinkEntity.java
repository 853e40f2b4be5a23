package dev.locksmith.password.reset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A mailed link as stored: the hash of its secret.
@Entity
@Table(name = "reset_link")
public class LinkEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long resetId;

    @Column(length = 64)
    String tokenHash = "";

    Instant mintedAt = Instant.EPOCH;
}
