package dev.locksmith.customer.demo;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.util.Optional;

@Repository
interface FirstStartRepository {
    @Find
    Optional<FirstStart> find(String act);

    @Insert
    void insert(FirstStart done);
}
