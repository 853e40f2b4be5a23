package dev.locksmith.password.reset;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Resets and their links. Every change of state names the states it may start from, so that of two changes at once
/// only one happens.
@Repository
interface ResetRepository {
    @Insert
    void insert(ResetEntity reset);

    @Query("from ResetEntity where id = :id")
    Optional<ResetEntity> find(long id);

    @Query("from ResetEntity where id in :ids")
    List<ResetEntity> find(Collection<Long> ids);

    @Query("from ResetEntity where id in :ids and mailedAt is null")
    List<ResetEntity> unmailed(Collection<Long> ids);

    @Query("select r from ResetEntity r join LinkEntity l on l.resetId = r.id where l.tokenHash = :hash")
    Optional<ResetEntity> findByLink(String hash);

    @Query("from ResetEntity where customerId = :customerId order by requestedAt desc, id desc")
    List<ResetEntity> ofCustomer(long customerId, Limit limit);

    @Query("from ResetEntity where customerId = :customerId and state in (REQUESTED, MAILED, OPENED)")
    List<ResetEntity> unended(long customerId);

    @Query("""
            select distinct customerId from ResetEntity
            where customerId in :customers and state in (REQUESTED, MAILED, OPENED) and expiresAt > :now
            """)
    List<Long> customersWithLiveReset(Collection<Long> customers, Instant now);

    @Query("""
            update ResetEntity set state = OPENED, openedAt = :at
            where id = :id and state in (REQUESTED, MAILED) and expiresAt > :at
            """)
    int opened(long id, Instant at);

    @Query("""
            update ResetEntity set state = REDEEMED, endedAt = :at, end = REDEEMED, redeemedFrom = :from
            where id = :id and state in (REQUESTED, MAILED, OPENED) and expiresAt > :at
            """)
    int redeemed(long id, Instant at, String from);

    @Query("""
            update ResetEntity set state = :state, endedAt = :at, end = :why
            where id = :id and state in (REQUESTED, MAILED, OPENED)
            """)
    int ended(long id, ResetState state, Instant at, EndReason why);
}
