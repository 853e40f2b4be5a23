package dev.locksmith.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A customer as stored; the rest of the program reads it as a [Customer].
@Entity
@Table(name = "customer")
class CustomerEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Version
    long version;

    long websiteId;

    @Embedded
    @Nullable
    CustomerDetails details;

    @Column(length = 320)
    @Nullable
    String emailKey;

    @Nullable
    Instant createdAt;

    @Nullable
    String createdIn;

    @Nullable
    Instant updatedAt;

    @Nullable
    String updatedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "default_billing_id")
    @Nullable
    AddressEntity defaultBilling;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "default_shipping_id")
    @Nullable
    AddressEntity defaultShipping;

    @Column(length = 600)
    @Nullable
    String sortName;

    @Column(length = 2000)
    @Nullable
    String searchText;
}
