package dev.locksmith.customer;

import dev.locksmith.customer.address.AddressEdit;
import dev.locksmith.customer.address.AddressEntity;
import dev.locksmith.customer.website.Website;
import dev.locksmith.customer.website.Websites;
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

    /// The customers with these addresses, on any website.
    List<Long> ids(Collection<String> emails) {
        var keys = emails.stream()
                .filter(SafeText::isStorable)
                .map(CustomerDetails::emailKey)
                .toList();
        return keys.isEmpty() ? List.of() : rows.ids(keys);
    }

    Customer read(CustomerEntity row) {
        return row.customer(Websites.get(transaction, row.websiteId), rows.addresses(row.key()));
    }

    /// @throws EmailTaken when the website has another customer with the address
    Customer insert(CustomerEntity row, List<AddressEdit> addresses) {
        queries.insert(row);
        var written =
                addresses.stream().map(address -> write(row, address, null)).toList();
        if (row.defaultBillingId != null || row.defaultShippingId != null)
            queries.setDefaults(row.key(), row.defaultBillingId, row.defaultShippingId);
        return row.customer(websites.computeIfAbsent(row.websiteId, id -> Websites.get(transaction, id)), written);
    }

    /// Inserts many, each with its addresses.
    List<Customer> insertAll(List<CustomerEntity> customers, List<List<AddressEdit>> addresses) {
        var made = new ArrayList<Customer>();
        for (var i = 0; i < customers.size(); i++) made.add(insert(customers.get(i), addresses.get(i)));
        return List.copyOf(made);
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
