package dev.locksmith.customer.demo;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.database.Database;
import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Demo data for an empty database: two websites, four groups and customers from many countries, the same every time.
///
/// Whoever starts the program asks for it on an embedded database only.
public final class DemoData {
    static final String ACT = "demo-data";
    private static final int TO_LOCK = 3;
    private static final int UNCONFIRMED = 6;
    private static final int INACTIVE = 9;

    private final Database database;
    private final AuditLog audit;
    private final Customers customers;
    private final Websites websites;
    private final DemoShop shop;

    public DemoData(Database database, AuditLog audit, Customers customers, Websites websites) {
        this.database = database;
        this.audit = audit;
        this.customers = customers;
        this.websites = websites;
        this.shop = new DemoShop(websites);
    }

    public static Set<Class<?>> entities() {
        return Set.of(FirstStartEntity.class);
    }

    /// Makes the data if there are no customers and it was never made before, even if another console starts at the
    /// same moment.
    ///
    /// @param count how many customers, 0 to 100,000; 0 makes nothing
    /// @return nothing when nothing was made
    public Optional<MadeCustomers> makeOnce(int count) {
        return count == 0 || new CustomerSearch(database).count(CustomerQuery.all()) > 0
                ? Optional.empty()
                : database.inTransaction(transaction -> makeOnce(transaction, count));
    }

    private Optional<MadeCustomers> makeOnce(Transaction transaction, int count) {
        Locks.take(transaction, ACT);
        var done = transaction.repository(FirstStartRepository_::new);
        if (done.find(ACT).isPresent()) return Optional.empty();
        var now = database.clock().instant();
        done.insert(new FirstStartEntity(ACT, now));
        var made = make(transaction, count);
        audit.record(
                transaction,
                Actor.system("demo"),
                AuditEntry.of(Act.DEMO_DATA_MADE).detail(Integer.toString(count)));
        return Optional.of(made);
    }

    private MadeCustomers make(Transaction transaction, int count) {
        var maker = shop.maker(transaction, CustomerMaker.SEED, database.clock().instant(), 1);
        List<NewCustomer> people = new ArrayList<>();
        people.add(maker.veronica(websites.main(transaction)));
        for (var i = 1; i < count; i++) people.add(maker.next(i != INACTIVE, i != UNCONFIRMED));
        var ids = customers.createMany(transaction, Actor.system("demo"), people);
        return new MadeCustomers(ids, at(ids, TO_LOCK), at(ids, UNCONFIRMED), at(ids, INACTIVE));
    }

    private static Optional<Long> at(List<Long> ids, int place) {
        return place < ids.size() ? Optional.of(ids.get(place)) : Optional.empty();
    }
}
