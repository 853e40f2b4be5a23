package dev.locksmith.customer.index;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.customer.website.Website;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import dev.locksmith.setting.ShopSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A cache of the rules by which customers are indexed now.
public final class CurrentRules {
    /// For how long they are taken for unchanged. What is written after they changed is sorted anew.
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Database database;
    private final SortOrders orders;
    private volatile @Nullable Reading last;

    public CurrentRules(Database database) {
        this.database = database;
        orders = new SortOrders(new ShopSettings(database.clock()));
    }

    private record Reading(IndexRules rules, Instant at) {}

    public IndexRules get(Transaction transaction) {
        return knowing(transaction, List.of());
    }

    /// Has them read anew the next time.
    void forget() {
        last = null;
    }

    /// Read anew where one of the customers is in a group or on a website that is newer.
    IndexRules knowing(Transaction transaction, Collection<Customer> customers) {
        var known = last;
        var now = database.clock().instant();
        if (known != null && known.at.plus(FRESH).isAfter(now) && known.rules.know(customers)) return known.rules;
        var read = read(transaction);
        last = new Reading(read, now);
        return read;
    }

    private IndexRules read(Transaction transaction) {
        var groups = Websites.groupsOf(transaction).stream()
                .collect(Collectors.toMap(CustomerGroup::id, CustomerGroup::name));
        var websites = Websites.all(transaction).stream().collect(Collectors.toMap(Website::id, Website::name));
        return new IndexRules(orders.get(transaction), groups, websites);
    }
}
