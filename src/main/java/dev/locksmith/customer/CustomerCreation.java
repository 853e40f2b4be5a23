package dev.locksmith.customer;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.PreparedCredential.Storable;
import dev.locksmith.customer.address.AddressEdit;
import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// Bulk insert: makes customers with all that belongs to them, of any number in the same few statements. The database
/// gives out the ids; that no website has an e-mail address twice is decided by it too.
record CustomerCreation(AuditLog audit, CustomerIndex index, Clock clock) {
    /// @return the customers, in order
    /// @throws EmailTaken after which all must be rolled back
    List<Customer> create(Transaction transaction, Actor by, List<NewCustomer> many) {
        return create(transaction, by, many.stream().map(NewCustomerAccount::of).toList(), (_, _) -> {});
    }

    /// @param along stores the passwords of those who have one, in the same transaction
    List<Customer> create(
            Transaction transaction,
            Actor by,
            List<NewCustomerAccount> many,
            BiConsumer<Transaction, Map<Long, Storable>> along) {
        var made = new CustomerStore(transaction)
                .insertAll(
                        many.stream()
                                .map(account -> row(by, account.customer()))
                                .toList(),
                        many.stream().map(account -> edits(account.customer())).toList());
        made.forEach(customer -> Locks.own(transaction, CustomerLock.of(customer.id())));
        var credentials = new LinkedHashMap<Long, Storable>();
        for (var i = 0; i < made.size(); i++) {
            var id = made.get(i).id();
            many.get(i).credential().ifPresent(credential -> credentials.put(id, credential));
        }
        if (!credentials.isEmpty()) along.accept(transaction, credentials);
        index.add(transaction, made, credentials.keySet());
        return made;
    }

    /// Puts on record that they were made.
    void record(Transaction transaction, Actor by, List<Customer> made) {
        audit.recordAll(
                transaction,
                by,
                made.stream()
                        .map(customer -> AuditEntry.of(Act.CUSTOMER_CREATED, customer.id(), customer.email())
                                .detail(customer.createdIn()))
                        .toList());
    }

    private CustomerEntity row(Actor by, NewCustomer customer) {
        var row = new CustomerEntity();
        row.websiteId = customer.websiteId();
        row.createdAt = customer.createdAt();
        row.createdIn = customer.createdIn();
        row.updatedAt = clock.instant();
        row.updatedBy = by.name();
        row.fill(customer.details().tidy());
        return row;
    }

    static List<AddressEdit> edits(NewCustomer customer) {
        return customer.addresses().stream().map(AddressEdit::of).toList();
    }
}
