package dev.locksmith.customer;

import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.address.AddressEntity;
import dev.locksmith.customer.website.Website;
import dev.locksmith.database.JdbcBatch;
import dev.locksmith.database.Transaction;
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
    private static final String INSERT = """
            insert into customer (version, website_id, group_id, prefix, first_name, middle_name, last_name, suffix,
            email, email_key, date_of_birth, gender, tax_vat, company, language, disable_auto_group_change, active,
            confirmed, created_at, created_in, updated_at, updated_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

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

    /// Inserts many at once, still without default addresses.
    static void insertAll(Transaction transaction, List<CustomerEntity> rows) {
        var batch = new JdbcBatch(INSERT);
        rows.forEach(row -> row.addTo(batch));
        var ids = batch.insert(transaction);
        for (var i = 0; i < ids.size(); i++) rows.get(i).id = ids.get(i);
    }

    private void addTo(JdbcBatch batch) {
        var name = details.name();
        var account = details.account();
        var profile = details.profile();
        batch.row(
                version,
                websiteId,
                account.groupId(),
                name.prefix(),
                name.firstName(),
                name.middleName(),
                name.lastName(),
                name.suffix(),
                details.email(),
                emailKey,
                profile.dateOfBirth(),
                profile.gender(),
                profile.taxVat(),
                profile.company(),
                profile.language(),
                account.disableAutoGroupChange(),
                account.active(),
                account.confirmed(),
                createdAt,
                createdIn,
                updatedAt,
                updatedBy);
    }

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
