package dev.locksmith.mail;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/// What the outbox asks of the database beyond fixed queries: locks and searches.
final class OutboxQueries {
    private final StatelessSession session;

    OutboxQueries(StatelessSession session) {
        this.session = session;
    }

    /// Locks due messages that no other dispatcher is just claiming. A message being sent is due again when its lease
    /// has ended: whoever held it died.
    List<OutboxEntity> lockDue(Instant now, int atMost) {
        return session.createSelectionQuery(
                        "from OutboxEntity where state in :states and nextAttemptAt <= :now order by nextAttemptAt, id",
                        OutboxEntity.class)
                .setParameter("states", EnumSet.of(MessageState.WAITING, MessageState.DEFERRED, MessageState.SENDING))
                .setParameter("now", now)
                .setMaxResults(atMost)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }

    Optional<OutboxEntity> lock(long id) {
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
        return session.createSelectionQuery("""
                        from OutboxEntity where lower(recipient) like :part escape '!' or lower(recipientName) like :part escape '!'
                        or lower(subject) like :part escape '!' or state in :states order by createdAt desc, id desc""", OutboxEntity.class)
                .setParameter("part", "%" + escaped(sought.toLowerCase(Locale.ROOT)) + "%")
                .setParameter("states", states)
                .setMaxResults(atMost)
                .getResultList();
    }

    private static String escaped(String part) {
        return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
