package dev.locksmith.audit;

import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The database together with its audit log, for services whose acts are put on record in the act's own transaction.
public record AuditedDatabase(Database database, AuditLog audit, Clock clock) {
    /// @param clock that acts are dated by
    public static AuditedDatabase of(Database database, Clock clock) {
        return new AuditedDatabase(database, new AuditLog(database, clock), clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /// See [Database#inTransaction(Function)].
    public <T> T inTransaction(Function<Transaction, T> work) {
        return database.inTransaction(work);
    }

    /// See [Database#doInTransaction(Consumer)].
    public void doInTransaction(Consumer<Transaction> work) {
        database.doInTransaction(work);
    }

    /// Puts an act on record.
    public void record(Transaction transaction, Actor actor, AuditEntry entry) {
        audit.record(transaction, actor, entry);
    }

    /// See [AuditLog#recordAll(Transaction, Actor, List)].
    public void recordAll(Transaction transaction, Actor actor, List<AuditEntry> entries) {
        audit.recordAll(transaction, actor, entries);
    }

    /// See [AuditLog#recordRepeated(Transaction, Actor, AuditEntry, Repeat)].
    public void recordRepeated(Transaction transaction, Actor actor, AuditEntry entry, Repeat repeat) {
        audit.recordRepeated(transaction, actor, entry, repeat);
    }
}
