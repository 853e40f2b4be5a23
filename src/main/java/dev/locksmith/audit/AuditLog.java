package dev.locksmith.audit;

import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import dev.locksmith.text.SafeText;
import jakarta.data.Limit;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The audit log, the record of what was done. An act's event is written in the act's own transaction: both happen, or
/// neither.
public final class AuditLog {
    private static final int LONGEST_NAME = 255;

    private final Database database;
    private final Clock clock;

    public AuditLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public static Set<Class<?>> entities() {
        return Set.of(AuditEventEntity.class, RepeatEntity.class);
    }

    /// Puts an act on record.
    public void record(Transaction transaction, Actor actor, AuditEntry entry) {
        var _ = insert(transaction, actor, entry);
    }

    /// Puts many acts of one actor on record at once.
    public void recordAll(Transaction transaction, Actor actor, List<AuditEntry> entries) {
        AuditEventEntity.insertAll(
                transaction, entries.stream().map(entry -> event(actor, entry)).toList());
    }

    /// Puts on record what may happen any number of times: the first time, and from then on only how often.
    public void recordRepeated(Transaction transaction, Actor actor, AuditEntry entry, Repeat repeat) {
        var now = clock.instant();
        var key = fit(entry.act() + " " + entry.detail() + " " + repeat.key(), 255);
        var rows = transaction.repository(AuditRepository_::new);
        var earlier = rows.repeats(key, now.minus(repeat.within()), Limit.of(1));
        if (!earlier.isEmpty()) {
            rows.repeated(earlier.getFirst().eventId, repeat.times(), now);
            return;
        }
        var first = new RepeatEntity();
        first.eventId = insert(transaction, actor, entry);
        first.repeatKey = key;
        first.beganAt = now;
        first.lastAt = now;
        first.times = repeat.times();
        rows.insert(first);
    }

    /// @return its id
    private long insert(Transaction transaction, Actor actor, AuditEntry entry) {
        var row = new AuditEventEntity(event(actor, entry));
        transaction.repository(AuditRepository_::new).insert(row);
        return row.key();
    }

    private AuditEvent event(Actor actor, AuditEntry entry) {
        return new AuditEvent(
                clock.instant(),
                entry.act(),
                entry.outcome(),
                actor.kind(),
                fit(actor.name(), LONGEST_NAME),
                fit(actor.origin(), LONGEST_NAME),
                entry.customerId().orElse(null),
                fit(entry.customer(), 512),
                fit(entry.reason(), 1000),
                fit(entry.detail(), 2000));
    }

    /// What was done to, and by, one customer, newest first.
    public List<AuditEvent> ofCustomer(long customerId, int atMost) {
        return read(rows -> rows.ofCustomer(customerId, Limit.of(atMost)));
    }

    /// What was done lately to anyone, newest first.
    public List<AuditEvent> newest(int atMost) {
        return read(rows -> rows.newest(Limit.of(atMost)));
    }

    /// A number that rises with every event.
    public long version() {
        return database.inTransaction(
                transaction -> transaction.repository(AuditRepository_::new).newestId());
    }

    /// The events, those that happened again with how often.
    private List<AuditEvent> read(Function<AuditRepository, List<AuditEventEntity>> query) {
        return database.inTransaction(transaction -> {
            var repository = transaction.repository(AuditRepository_::new);
            var rows = query.apply(repository);
            var times = rows.isEmpty()
                    ? Map.<Long, Long>of()
                    : repository
                            .repeats(rows.stream().map(AuditEventEntity::key).toList())
                            .stream()
                            .collect(Collectors.toMap(repeat -> repeat.eventId, repeat -> repeat.times));
            return rows.stream()
                    .map(row -> row.event().times(times.getOrDefault(row.key(), 1L)))
                    .toList();
        });
    }

    /// Whatever is typed is put on record, if need be marked and cut.
    private static String fit(String text, int longest) {
        return SafeText.cut(SafeText.storable(text), longest);
    }
}
