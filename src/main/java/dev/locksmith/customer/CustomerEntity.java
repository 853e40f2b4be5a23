package dev.locksmith.customer;

import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.address.AddressEntity;
import dev.locksmith.customer.website.Website;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A customer as stored; the rest of the program reads it as a [Customer].
@Entity
@Table(name = "customer")
@SuppressWarnings("NullAway.Init")
class CustomerEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Version
    long version;

    long websiteId;

    @Embedded
    CustomerDetails details;

    /// The address as it is compared, unique on a website.
    @Column(length = 320)
    String emailKey;

    Instant createdAt;

    String createdIn;

    Instant updatedAt;

    String updatedBy;

    @Nullable
    Long defaultBillingId;

    @Nullable
    Long defaultShippingId;

    /// Takes over what can be edited, and what is derived from it.
    void fill(CustomerDetails edited) {
        details = edited;
        emailKey = edited.emailKey();
    }

    /// The id that the database gave.
    long key() {
        if (id == null) throw new IllegalStateException("not stored yet");
        return id;
    }

    Customer customer(Website website, List<AddressEntity> addresses) {
        var read = addresses.stream()
                .map(address -> new Address(
                        address.key(),
                        address.details,
                        address.id != null && address.id.equals(defaultBillingId),
                        address.id != null && address.id.equals(defaultShippingId)))
                .toList();
        return new Customer(key(), version, website, details, read, createdAt, createdIn, updatedAt, updatedBy);
    }
}
