package dev.locksmith.audit;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@Repository
interface AuditRepository {
    @Insert
    void insert(AuditEventEntity row);

    @Insert
    void insert(RepeatEntity repeat);

    @Query("from RepeatEntity where repeatKey = :key and beganAt > :after order by beganAt desc")
    List<RepeatEntity> repeats(String key, Instant after, Limit limit);

    @Query("from RepeatEntity where eventId in :events")
    List<RepeatEntity> repeats(Collection<Long> events);

    @Query("update RepeatEntity set times = times + :more, lastAt = :at where eventId = :eventId")
    int repeated(long eventId, long more, Instant at);

    @Query("from AuditEventEntity where event.customerId = :customerId order by event.happenedAt desc, id desc")
    List<AuditEventEntity> ofCustomer(long customerId, Limit limit);

    @Query("from AuditEventEntity order by event.happenedAt desc, id desc")
    List<AuditEventEntity> newest(Limit limit);

    @Query("select coalesce(max(id), 0) from AuditEventEntity")
    long newestId();
}
