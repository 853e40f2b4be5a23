package dev.locksmith.customer;

import dev.locksmith.customer.address.AddressEntity;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;

@Repository
interface CustomerRepository {
    @Query("select id from CustomerEntity where emailKey in :emailKeys")
    List<Long> ids(Collection<String> emailKeys);

    @Delete
    void delete(CustomerEntity customer);

    @Find
    @OrderBy("id")
    List<AddressEntity> addresses(long customerId);

    @Insert
    void insert(AddressEntity address);

    @Update
    void update(AddressEntity address);

    @Delete
    void delete(AddressEntity address);

    @Query("""
            update CustomerEntity set details.account.confirmed = true, version = version + 1
            where id = :id and details.account.confirmed = false
            """)
    int confirm(long id);
}
