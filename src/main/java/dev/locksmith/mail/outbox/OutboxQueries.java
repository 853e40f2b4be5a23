package dev.locksmith.mail.outbox;

import dev.locksmith.mail.outbox.LeaseWatch.HeldMessage;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/// What the outbox asks of the database beyond fixed queries: locks and searches.
public final class OutboxQueries {
    private final StatelessSession session;

    public OutboxQueries(StatelessSession session) {
        this.session = session;
    }

    /// Locks due messages that no other dispatcher is just claiming. What was never tried is due whatever the clock
    /// says.
    public List<Long> lockDue(Instant now, int atMost) {
        var due = session.createSelectionQuery("""
                        from OutboxEntity where state = WAITING or (state = DEFERRED and nextAttemptAt <= :now)
                        order by nextAttemptAt, id""", OutboxEntity.class)
                .setParameter("now", now)
                .setMaxResults(atMost);
        return ids(due);
    }

    /// What any dispatcher has claimed.
    public List<HeldMessage> held() {
        return session.createSelectionQuery("""
                        select id, leasedBy, nextAttemptAt from OutboxEntity
                        where state = SENDING and leasedBy is not null""", HeldMessage.class).getResultList();
    }

    /// Locks messages that are still in someone's hands, and says in whose.
    public List<HeldMessage> lockHeld(Collection<Long> ids) {
        return session
                .createSelectionQuery("from OutboxEntity where id in :ids and state = SENDING", OutboxEntity.class)
                .setParameter("ids", ids)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList()
                .stream()
                .map(found -> new HeldMessage(found.id(), String.valueOf(found.leasedBy), found.nextAttemptAt))
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
        return session.createSelectionQuery("from OutboxEntity where id = :id", OutboxEntity.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional();
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
