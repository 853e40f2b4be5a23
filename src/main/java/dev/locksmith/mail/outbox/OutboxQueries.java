package dev.locksmith.mail.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/// What the outbox asks of the database beyond fixed queries: locks and searches.
public final class OutboxQueries {
    private final StatelessSession session;

    public OutboxQueries(StatelessSession session) {
        this.session = session;
    }

    /// Locks due messages that no other dispatcher is just claiming: first those never tried, which are due
    /// whatever the clock says, then what is to be tried again. Asked for one after the other, for each goes by
    /// an index and ends with what is wanted, however many wait.
    public List<OutboxMessage> lockDue(Instant now, int atMost) {
        var due = lockDue(
                session.createSelectionQuery(
                        "from OutboxEntity where state = WAITING order by nextAttemptAt, id", OutboxEntity.class),
                atMost);
        if (due.size() == atMost) return due;
        var again = session.createSelectionQuery("""
                        from OutboxEntity where state = DEFERRED and nextAttemptAt <= :now
                        order by nextAttemptAt, id""", OutboxEntity.class).setParameter("now", now);
        return Stream.concat(due.stream(), lockDue(again, atMost - due.size()).stream())
                .toList();
    }

    private static List<OutboxMessage> lockDue(SelectionQuery<OutboxEntity> due, int atMost) {
        return due.setMaxResults(atMost).setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED).getResultList().stream()
                .map(OutboxEntity::message)
                .toList();
    }

    /// What any dispatcher has claimed.
    public List<HeldMessage> held() {
        return session.createSelectionQuery("""
                        select id, leasedBy, nextAttemptAt from OutboxEntity
                        where state = SENDING and leasedBy is not null""", HeldMessage.class).getResultList();
    }

    /// Locks messages that are still in someone's hands.
    ///
    /// @param held as it was seen last, by id: what has moved on since is left
    public List<OutboxMessage> lockHeld(Map<Long, HeldMessage> held, int atMost) {
        return session
                .createSelectionQuery("from OutboxEntity where id in :ids and state = SENDING", OutboxEntity.class)
                .setParameter("ids", held.keySet())
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList()
                .stream()
                .filter(found -> held.containsValue(
                        new HeldMessage(found.id(), String.valueOf(found.leasedBy), found.nextAttemptAt)))
                .limit(atMost)
                .map(OutboxEntity::message)
                .toList();
    }

    /// Locks what these claims hold, but for what others have just locked.
    public List<Long> lockLeased(Collection<String> leases) {
        return ids(session.createSelectionQuery(
                        "from OutboxEntity where state = SENDING and leasedBy in :leases", OutboxEntity.class)
                .setParameter("leases", leases));
    }

    /// Locks what was tried so often and is put off until later than a time.
    public List<Long> lockPutOff(int leastAttempts, int mostAttempts, Instant latest) {
        return ids(session.createSelectionQuery("""
                        from OutboxEntity where state = DEFERRED and nextAttemptAt > :latest
                        and attempts between :least and :most""", OutboxEntity.class)
                .setParameter("latest", latest)
                .setParameter("least", leastAttempts)
                .setParameter("most", mostAttempts));
    }

    private static List<Long> ids(SelectionQuery<OutboxEntity> wanted) {
        return wanted.setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED).getResultList().stream()
                .map(OutboxEntity::id)
                .toList();
    }

    public Optional<OutboxEntity> lock(long id) {
        return lock(List.of(id), LockMode.PESSIMISTIC_WRITE).values().stream().findFirst();
    }

    /// Locks messages in the order of their ids.
    ///
    /// @param wait false = what another has just locked is left out
    /// @return by id, in that order
    public SequencedMap<Long, OutboxEntity> lock(Collection<Long> ids, boolean wait) {
        return lock(ids, wait ? LockMode.PESSIMISTIC_WRITE : LockMode.UPGRADE_SKIPLOCKED);
    }

    private SequencedMap<Long, OutboxEntity> lock(Collection<Long> ids, LockMode mode) {
        var found = new LinkedHashMap<Long, OutboxEntity>();
        session.createSelectionQuery("from OutboxEntity where id in :ids order by id", OutboxEntity.class)
                .setParameter("ids", ids)
                .setHibernateLockMode(mode)
                .getResultList()
                .forEach(row -> found.put(row.id(), row));
        return found;
    }

    /// Writes what became of messages that are locked, all at once.
    public void update(Collection<OutboxEntity> locked) {
        session.updateMultiple(List.copyOf(locked));
    }

    /// @param search part of a recipient's address or name, of a subject, or of a state's name; empty = all
    List<OutboxEntity> newest(String search, int atMost) {
        var sought = search.strip();
        if (sought.isEmpty())
            return session.createSelectionQuery(
                            "from OutboxEntity order by createdAt desc, id desc", OutboxEntity.class)
                    .setMaxResults(atMost)
                    .getResultList();
        var upper = sought.toUpperCase(Locale.ROOT);
        var states = EnumSet.allOf(MessageState.class);
        states.removeIf(state -> !state.name().startsWith(upper));
        var query = """
                from OutboxEntity where lower(recipient) like :part escape '!'
                or lower(recipientName) like :part escape '!' or lower(subject) like :part escape '!'
                or state in :states order by createdAt desc, id desc""";
        return session.createSelectionQuery(query, OutboxEntity.class)
                .setParameter("part", "%" + escaped(sought.toLowerCase(Locale.ROOT)) + "%")
                .setParameter("states", states)
                .setMaxResults(atMost)
                .getResultList();
    }

    private static String escaped(String part) {
        return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
