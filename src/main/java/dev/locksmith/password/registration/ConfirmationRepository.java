package dev.locksmith.password.registration;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Optional;

@Repository
interface ConfirmationRepository {
    @Insert
    void insert(ConfirmationEntity link);

    @Query("from ConfirmationEntity where tokenHash = :hash")
    Optional<ConfirmationEntity> find(String hash);

    /// Confirming once ends every link of the customer.
    @Query("update ConfirmationEntity set usedAt = :at where customerId = :customerId and usedAt is null")
    int used(long customerId, Instant at);
}
