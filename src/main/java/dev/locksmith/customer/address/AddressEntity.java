package dev.locksmith.customer.address;

import dev.locksmith.database.JdbcBatch;
import dev.locksmith.database.Transaction;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An address as stored.
@Entity
@Table(name = "address")
@SuppressWarnings("NullAway.Init")
public class AddressEntity {
    private static final String INSERT = """
            insert into address (customer_id, prefix, first_name, middle_name, last_name, suffix, company, street, city,
            region, postcode, country_code, telephone, fax, vat_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

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

    /// Inserts many at once.
    public static void insertAll(Transaction transaction, List<AddressEntity> rows) {
        var batch = new JdbcBatch(INSERT);
        rows.forEach(row -> row.addTo(batch));
        var ids = batch.insert(transaction);
        for (var i = 0; i < ids.size(); i++) rows.get(i).id = ids.get(i);
    }

    private void addTo(JdbcBatch batch) {
        var name = details.name();
        var postal = details.postal();
        batch.row(
                customerId,
                name.prefix(),
                name.firstName(),
                name.middleName(),
                name.lastName(),
                name.suffix(),
                details.company(),
                postal.street(),
                postal.city(),
                postal.region(),
                postal.postcode(),
                postal.countryCode(),
                details.contact().telephone(),
                details.contact().fax(),
                details.vatId());
    }

    /// The id that the database gave.
    public long key() {
        if (id == null) throw new IllegalStateException("not stored yet");
        return id;
    }
}
