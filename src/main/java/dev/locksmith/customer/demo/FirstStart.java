package dev.locksmith.customer.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/// Something that is done once in the life of a database.
@Entity
@SuppressWarnings("NullAway.Init")
class FirstStart {
    @Id
    @Column(length = 64)
    String act;

    Instant happenedAt;

    protected FirstStart() {}

    FirstStart(String act, Instant happenedAt) {
        this.act = act;
        this.happenedAt = happenedAt;
    }
}
