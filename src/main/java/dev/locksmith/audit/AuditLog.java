package dev.locksmith.audit;

import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import jakarta.data.Limit;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/// The record of what was done. An act's event is written in the act's own transaction: both happen, or neither.
public final class AuditLog {
    private static final int LONGEST_NAME = 255;

    private final Database database;
    private final Clock clock;

    public AuditLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public static Set<Class<?>> entities() {
        return Set.of(AuditRow.class);
    }

    /// Puts an act on record.
    public void record(Transaction transaction, Actor actor, Entry entry) {
        var event = new AuditEvent(
                clock.instant(),
                entry.act(),
                entry.outcome(),
                actor.kind(),
                cut(actor.name(), LONGEST_NAME),
                cut(actor.origin(), LONGEST_NAME),
                entry.customerId().orElse(null),
                cut(entry.customer(), 512),
                cut(entry.reason(), 1000),
                cut(entry.detail(), 2000));
        transaction.repository(AuditRepository_::new).insert(new AuditRow(event));
    }

    /// What was done to, and by, one customer, newest first.
    public List<AuditEvent> ofCustomer(long customerId, int atMost) {
        return database.inTransaction(
                transaction -> transaction.repository(AuditRepository_::new).ofCustomer(customerId, Limit.of(atMost)));
    }

    /// What was done of late to anyone, newest first.
    public List<AuditEvent> newest(int atMost) {
        return database.inTransaction(
                transaction -> transaction.repository(AuditRepository_::new).newest(Limit.of(atMost)));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
