package dev.locksmith.customer.address;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// An address as stored.
@Entity
@Table(name = "address")
@SuppressWarnings("NullAway.Init")
public class AddressEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    public Long id;

    long customerId;

    @Embedded
    public AddressDetails details;

    protected AddressEntity() {}

    public AddressEntity(long customerId, AddressDetails details) {
        this.customerId = customerId;
        this.details = details;
    }

    /// The id that the database gave.
    public long key() {
        if (id == null) throw new IllegalStateException("not stored yet");
        return id;
    }
}
