package dev.locksmith.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// How often an event on record has happened again since.
@Entity
@Table(name = "audit_repeat")
class RepeatEntity {
    @Id
    long eventId;

    /// What it is that happened again.
    String repeatKey = "";

    Instant beganAt = Instant.EPOCH;

    Instant lastAt = Instant.EPOCH;

    /// The first time included.
    long times;
}
