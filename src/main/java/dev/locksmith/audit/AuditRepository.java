package dev.locksmith.audit;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

@Repository
interface AuditRepository {
    @Insert
    void insert(AuditRow row);

    @Insert
    void insert(RepeatEntity repeat);

    @Query("from RepeatEntity where repeatKey = :key and beganAt > :after order by beganAt desc")
    List<RepeatEntity> repeats(String key, Instant after, Limit limit);

    @Query("update RepeatEntity set times = times + :more, lastAt = :at where eventId = :eventId")
    int repeated(long eventId, long more, Instant at);

    @Query("""
            select a.event, r.times from AuditRow a left join RepeatEntity r on r.eventId = a.id
            where a.event.customerId = :customerId order by a.event.happenedAt desc, a.id desc
            """)
    List<RecordedEvent> ofCustomer(long customerId, Limit limit);

    @Query("""
            select a.event, r.times from AuditRow a left join RepeatEntity r on r.eventId = a.id
            order by a.event.happenedAt desc, a.id desc
            """)
    List<RecordedEvent> newest(Limit limit);
}
