package dev.locksmith.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An audit event as it is on record: when (UTC), what, with what outcome, who, from where, to whom, why (ASVS 16.2.1).
///
/// @param customerId empty for acts that concern no single customer
/// @param customer the customer's e-mail address at the time
/// @param reason what staff gave as a reason, or empty
/// @param detail what else a reader wants to know; never a secret
@Embeddable
public record AuditEvent(
        Instant happenedAt,
        @Enumerated(EnumType.STRING) @Column(length = 64) Act act,
        @Enumerated(EnumType.STRING) @Column(length = 16) Outcome outcome,
        @Enumerated(EnumType.STRING) @Column(length = 16) ActorKind actorKind,
        String actorName,
        String origin,
        @Nullable Long customerId,
        @Column(length = 512) String customer,
        @Column(length = 1000) String reason,
        @Column(length = 2000) String detail) {
    /// The same, told to have happened so often.
    AuditEvent times(long times) {
        if (times == 1) return this;
        var said = detail.isEmpty() ? "×" + times : detail + " ×" + times;
        return new AuditEvent(
                happenedAt, act, outcome, actorKind, actorName, origin, customerId, customer, reason, said);
    }
}
