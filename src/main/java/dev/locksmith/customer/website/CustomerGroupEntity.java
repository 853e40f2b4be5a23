package dev.locksmith.customer.website;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// A customer group as stored.
@Entity
@Table(name = "customer_group")
@SuppressWarnings("NullAway.Init")
public class CustomerGroupEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(length = 64)
    String name;

    CustomerGroup group() {
        if (id == null) throw new IllegalStateException("not stored yet");
        return new CustomerGroup(id, name);
    }
}
