package dev.locksmith.password.reset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// The last change of a customer's e-mail address.
@Entity
@Table(name = "email_change")
public class EmailChangeEntity {
    @Id
    long customerId;

    Instant changedAt = Instant.EPOCH;

    String changedBy = "";

    /// The address before the first of several changes that follow one another within the hold.
    @Column(length = 320)
    String previousEmail = "";
}
