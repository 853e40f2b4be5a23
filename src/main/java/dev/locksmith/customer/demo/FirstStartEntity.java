package dev.locksmith.customer.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// Something that is done once in the life of a database.
@Entity
@Table(name = "first_start")
@SuppressWarnings("NullAway.Init")
class FirstStartEntity {
    @Id
    @Column(length = 64)
    String act;

    Instant happenedAt;

    protected FirstStartEntity() {}

    FirstStartEntity(String act, Instant happenedAt) {
        this.act = act;
        this.happenedAt = happenedAt;
    }
}
