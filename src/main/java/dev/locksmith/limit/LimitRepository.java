package dev.locksmith.limit;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

@Repository
interface LimitRepository {
    @Insert
    void insert(LimitEventEntity event);

    @Query("select requestedAt from LimitEventEntity where accountKey = :key and requestedAt > :after"
            + " order by requestedAt")
    List<Instant> ofAccount(String key, Instant after);

    @Query("select requestedAt from LimitEventEntity where ipKey = :key and requestedAt > :after"
            + " order by requestedAt")
    List<Instant> ofIp(String key, Instant after);

    @Query("delete from LimitEventEntity where resetId = :resetId")
    int forget(long resetId);

    @Query("delete from LimitEventEntity where requestedAt < :before")
    int purge(Instant before);
}
