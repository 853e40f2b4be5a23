package dev.locksmith.access;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;

@Repository
interface NotBeforeRepository {
    @Query("from NotBeforeEntity where customerId = :customerId")
    Optional<NotBeforeEntity> find(long customerId);

    @Insert
    void insert(NotBeforeEntity notBefore);

    @Update
    void update(NotBeforeEntity notBefore);
}
