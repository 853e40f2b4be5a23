package dev.locksmith.audit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An audit event as it is stored: written once, never changed.
@Entity
@Table(name = "audit_event")
class AuditEventEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Embedded
    @Nullable
    AuditEvent event;

    protected AuditEventEntity() {}

    AuditEventEntity(AuditEvent event) {
        this.event = event;
    }

    long key() {
        return Objects.requireNonNull(id);
    }

    AuditEvent event() {
        return Objects.requireNonNull(event);
    }
}
