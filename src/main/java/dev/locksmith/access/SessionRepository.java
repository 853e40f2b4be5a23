package dev.locksmith.access;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A session is live while it has not ended, not expired, and began after the customer's not-before time.
@Repository
interface SessionRepository {
    @Insert
    void insert(SessionEntity row);

    @Query("""
            select s from SessionEntity s left join NotBeforeEntity n on n.customerId = s.customerId
            where s.sessionHash = :hash and s.endedAt is null and s.expiresAt > :now
              and (n.sessionsAfter is null or s.startedAt > n.sessionsAfter)
            """)
    Optional<SessionEntity> live(String hash, Instant now);

    @Query("""
            select s from SessionEntity s left join NotBeforeEntity n on n.customerId = s.customerId
            where s.customerId = :customerId and s.endedAt is null and s.expiresAt > :now
              and (n.sessionsAfter is null or s.startedAt > n.sessionsAfter)
            order by s.lastSeenAt desc
            """)
    List<SessionEntity> liveOf(long customerId, Instant now);

    @Query("""
            select distinct s.customerId from SessionEntity s left join NotBeforeEntity n on n.customerId = s.customerId
            where s.customerId in :customers and s.endedAt is null and s.expiresAt > :now
              and (n.sessionsAfter is null or s.startedAt > n.sessionsAfter)
            """)
    List<Long> customersWithSessions(Collection<Long> customers, Instant now);

    @Query("""
            select count(s.id) from SessionEntity s left join NotBeforeEntity n on n.customerId = s.customerId
            where s.customerId = :customerId and s.endedAt is null and s.expiresAt > :now
              and (n.sessionsAfter is null or s.startedAt > n.sessionsAfter)
            """)
    long countLive(long customerId, Instant now);

    @Query("update SessionEntity set lastSeenAt = :now, expiresAt = :until where id = :id")
    int seen(long id, Instant now, Instant until);

    @Query("update SessionEntity set endedAt = :now where sessionHash = :hash and endedAt is null")
    int end(String hash, Instant now);

    @Query("update SessionEntity set endedAt = :now where customerId = :customerId and endedAt is null")
    int endOfCustomer(long customerId, Instant now);
}
