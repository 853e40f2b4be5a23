package dev.locksmith.audit;

import dev.locksmith.database.JdbcBatch;
import dev.locksmith.database.Transaction;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
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

    /// Writes many at once.
    static void insertAll(Transaction transaction, List<AuditEvent> events) {
        var batch = new JdbcBatch("""
                insert into audit_event (happened_at, act, outcome, actor_kind, actor_name, origin, customer_id, customer,
                reason, detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        for (var event : events)
            batch.row(
                    event.happenedAt(),
                    event.act(),
                    event.outcome(),
                    event.actorKind(),
                    event.actorName(),
                    event.origin(),
                    event.customerId(),
                    event.customer(),
                    event.reason(),
                    event.detail());
        batch.execute(transaction);
    }

    long key() {
        return Objects.requireNonNull(id);
    }

    AuditEvent event() {
        return Objects.requireNonNull(event);
    }
}
