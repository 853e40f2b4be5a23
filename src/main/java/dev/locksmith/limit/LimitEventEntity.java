package dev.locksmith.limit;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reset request that was let through, as the limits count it.
@Entity
@Table(name = "reset_limit_event")
public class LimitEventEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    /// Hash of website and e-mail address, known or not.
    @Column(length = 64)
    public String accountKey = "";

    /// Hash of the IP address; empty for staff, whose office has no budget.
    @Column(name = "address_key", length = 64)
    String ipKey = "";

    @Nullable
    Long resetId;

    public Instant requestedAt = Instant.EPOCH;

    long id() {
        return requireNonNull(id);
    }
}
