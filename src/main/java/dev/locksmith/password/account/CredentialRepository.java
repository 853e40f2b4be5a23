package dev.locksmith.password.account;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
interface CredentialRepository {
    @Query("from CredentialEntity where customerId = :customerId")
    Optional<CredentialEntity> find(long customerId);

    @Query("""
            select customerId from CredentialEntity
            where customerId in :customers and (lockedUntil > :now or failuresInRow >= :most)
            """)
    List<Long> locked(Collection<Long> customers, Instant now, int most);

    @Query("""
            select customerId from CredentialEntity
            where customerId in :customers and (lockedUntil > :now or apiLockedUntil > :now)
            """)
    List<Long> unlockable(Collection<Long> customers, Instant now);

    @Query("from CredentialEntity where customerId in :customers")
    List<CredentialEntity> find(Collection<Long> customers);

    @Insert
    void insert(CredentialEntity credential);

    @Update
    void update(CredentialEntity credential);
}
