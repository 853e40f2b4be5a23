package dev.locksmith.customer.demo;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.util.Optional;

@Repository
interface FirstStartRepository {
    @Find
    Optional<FirstStartEntity> find(String act);

    @Insert
    void insert(FirstStartEntity done);
}
