package dev.locksmith.password.reset;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;

@Repository
interface EmailChangeRepository {
    @Query("from EmailChangeEntity where customerId = :customerId")
    Optional<EmailChangeEntity> find(long customerId);

    @Insert
    void insert(EmailChangeEntity change);

    @Update
    void update(EmailChangeEntity change);
}
