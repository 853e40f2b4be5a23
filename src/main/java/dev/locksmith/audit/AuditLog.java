package dev.locksmith.audit;

import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import jakarta.data.Limit;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The record of what was done. An act's event is written in the act's own transaction: both happen, or neither.
public final class AuditLog {
    private static final Pattern UNSTORABLE = Pattern.compile("[\\u0000\\p{Cs}]");

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

    /// Whatever is typed is put on record: what no database stores (NUL, half a character) is marked, what is too long
    /// is cut between characters.
    private static String cut(String text, int longest) {
        var storable = UNSTORABLE.matcher(text).replaceAll("\uFFFD");
        if (storable.length() <= longest) return storable;
        return storable.substring(0, Character.isLowSurrogate(storable.charAt(longest)) ? longest - 1 : longest);
    }
}
