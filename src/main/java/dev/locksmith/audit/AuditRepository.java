package dev.locksmith.audit;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

@Repository
interface AuditRepository {
    @Insert
    void insert(AuditRow row);

    @Query("select event from AuditRow where event.customerId = :customerId order by event.happenedAt desc, id desc")
    List<AuditEvent> ofCustomer(long customerId, Limit limit);

    @Query("select event from AuditRow order by event.happenedAt desc, id desc")
    List<AuditEvent> newest(Limit limit);
}
