package dev.locksmith.customer;

import dev.locksmith.customer.address.AddressEdit;
import dev.locksmith.customer.address.AddressEntity;
import dev.locksmith.customer.website.Website;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.database.JdbcBatch;
import dev.locksmith.database.Transaction;
import dev.locksmith.text.SafeText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads and writes customers whole, in one transaction.
final class CustomerStore {
    private final Transaction transaction;
    private final CustomerRepository rows;
    private final CustomerQueries queries;
    private final Map<Long, Website> websites = new HashMap<>();

    CustomerStore(Transaction transaction) {
        this.transaction = transaction;
        this.rows = transaction.repository(CustomerRepository_::new);
        this.queries = transaction.repository(CustomerQueries::new);
    }

    Optional<Customer> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    /// Those with these ids who are there.
    List<Customer> find(Collection<Long> ids) {
        return transaction.repository(WholeCustomerQueries::new).find(ids);
    }

    Optional<CustomerEntity> findLocked(long id) {
        return queries.findLocked(id);
    }

    /// Those with these ids who are there, as they are under their locks.
    List<Customer> findAllLocked(Collection<Long> ids) {
        queries.lockAll(ids);
        return find(ids);
    }

    /// Nobody has an address that cannot be stored.
    Optional<Customer> find(String email, long websiteId) {
        if (!SafeText.isStorable(email)) return Optional.empty();
        return transaction
                .repository(WholeCustomerQueries::new)
                .find(CustomerDetails.emailKey(email), websiteId)
                .stream()
                .findFirst();
    }

    List<Customer> find(String email) {
        return transaction.repository(WholeCustomerQueries::new).find(CustomerDetails.emailKey(email));
    }

    /// The customers with these addresses, on any website, whole.
    List<Customer> findAll(Collection<String> emails) {
        return transaction.repository(WholeCustomerQueries::new).findAll(keys(emails));
    }

    /// The customers with these addresses, on any website.
    List<Long> ids(Collection<String> emails) {
        var keys = keys(emails);
        return keys.isEmpty() ? List.of() : rows.ids(keys);
    }

    private static List<String> keys(Collection<String> emails) {
        return emails.stream()
                .filter(SafeText::isStorable)
                .map(CustomerDetails::emailKey)
                .distinct()
                .toList();
    }

    Customer read(CustomerEntity row) {
        return row.customer(Websites.get(transaction, row.websiteId), rows.addresses(row.key()));
    }

    /// Inserts many, each with its addresses, in a few statements.
    ///
    /// @throws EmailTaken when a website has, or would have, two customers with one address
    List<Customer> insertAll(List<CustomerEntity> customers, List<List<AddressEdit>> addresses) {
        queries.insertAll(transaction, customers);
        var written = new ArrayList<List<AddressEntity>>();
        for (var i = 0; i < customers.size(); i++) {
            var owner = customers.get(i).key();
            written.add(addresses.get(i).stream()
                    .map(address -> new AddressEntity(owner, address.details()))
                    .toList());
        }
        AddressEntity.insertAll(
                transaction, written.stream().flatMap(List::stream).toList());
        var made = new ArrayList<Customer>();
        var defaults =
                new JdbcBatch("update customer set default_billing_id = ?, default_shipping_id = ? where id = ?");
        for (var i = 0; i < customers.size(); i++) {
            var row = customers.get(i);
            nameDefaults(row, addresses.get(i), written.get(i));
            if (row.defaultBillingId != null || row.defaultShippingId != null)
                defaults.row(row.defaultBillingId, row.defaultShippingId, row.key());
            made.add(row.customer(website(row), written.get(i)));
        }
        defaults.execute(transaction);
        return List.copyOf(made);
    }

    private static void nameDefaults(CustomerEntity row, List<AddressEdit> addresses, List<AddressEntity> written) {
        for (var i = 0; i < addresses.size(); i++) {
            if (addresses.get(i).defaultBilling())
                row.defaultBillingId = written.get(i).key();
            if (addresses.get(i).defaultShipping())
                row.defaultShippingId = written.get(i).key();
        }
    }

    private Website website(CustomerEntity row) {
        return websites.computeIfAbsent(row.websiteId, id -> Websites.get(transaction, id));
    }

    /// @throws EmailTaken when the website has another customer with the address
    Customer update(CustomerEntity row, List<AddressEdit> addresses) {
        var known =
                rows.addresses(row.key()).stream().collect(Collectors.toMap(AddressEntity::key, Function.identity()));
        row.defaultBillingId = null;
        row.defaultShippingId = null;
        for (var address : addresses) {
            var id = address.id();
            var _ = write(row, address, id.isEmpty() ? null : known.remove(id.get()));
        }
        known.values().forEach(rows::delete);
        queries.update(row);
        return read(row);
    }

    void delete(CustomerEntity row) {
        rows.delete(row);
    }

    private AddressEntity write(CustomerEntity customer, AddressEdit address, @Nullable AddressEntity known) {
        var row = known == null ? new AddressEntity(customer.key(), address.details()) : known;
        row.details = address.details();
        if (known == null) rows.insert(row);
        else rows.update(row);
        if (address.defaultBilling()) customer.defaultBillingId = row.key();
        if (address.defaultShipping()) customer.defaultShippingId = row.key();
        return row;
    }
}
