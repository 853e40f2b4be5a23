package dev.locksmith.customer.website;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

@Repository
interface WebsiteRepository {
    @Find
    @OrderBy("id")
    List<WebsiteEntity> all();

    @Find
    Optional<WebsiteEntity> find(long id);

    @Find
    Optional<WebsiteEntity> findByCode(String code);

    @Find
    @OrderBy("id")
    List<CustomerGroupEntity> groups();

    @Insert
    void insert(WebsiteEntity website);

    @Update
    void update(WebsiteEntity website);

    @Insert
    void insert(CustomerGroupEntity group);
}
