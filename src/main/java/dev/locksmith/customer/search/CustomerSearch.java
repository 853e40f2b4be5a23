package dev.locksmith.customer.search;

import dev.locksmith.customer.index.CurrentRules;
import dev.locksmith.database.Database;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Searches the customers, and gives what is found page by page. What a search costs follows what it shows, not how
/// many customers there are.
public final class CustomerSearch {
    /// How many are read at once, which is also up to where the total is exact.
    public static final int MOST_AT_ONCE = 5_000;

    private final Database database;
    private final Clock clock;
    private final CurrentRules rules;
    private final int mostAtOnce;
    private final List<CustomerState> states;

    public CustomerSearch(Database database) {
        this(database, database.clock(), MOST_AT_ONCE, List.of());
    }

    /// @param clock by which a link ends, or a lockout
    /// @param mostAtOnce up to how many are read at once
    /// @param states by which customers can be filtered
    public CustomerSearch(Database database, Clock clock, int mostAtOnce, List<? extends CustomerState> states) {
        this.database = database;
        this.clock = clock;
        this.states = List.copyOf(states);
        this.mostAtOnce = mostAtOnce;
        rules = new CurrentRules(database);
    }

    /// The states by which customers can be filtered.
    public List<CustomerState> states() {
        return states;
    }

    /// As staff ask for it, who must be allowed to look at customers.
    public SearchResult search(StaffMember by, CustomerQuery query) {
        by.require(Permission.VIEW_CUSTOMERS);
        return search(query);
    }

    /// Everybody whom a query finds, or that they are many.
    public SearchResult search(CustomerQuery query) {
        return in(
                query,
                (plan, reader) -> plan.resolve(reader)
                        .<SearchResult>map(positions -> new SearchResult.Complete(query, positions))
                        .orElseGet(() -> new SearchResult.Partial(query)));
    }

    /// As staff ask for it, see [#page(CustomerQuery, Optional, boolean, int)].
    public List<Position> page(
            StaffMember by, CustomerQuery query, Optional<Position> from, boolean forward, int size) {
        by.require(Permission.VIEW_CUSTOMERS);
        return page(query, from, forward, size);
    }

    /// The next in a query's order, nearest first.
    ///
    /// @param from they come after it, or going backward before it; empty = they are the first, or the last
    public List<Position> page(CustomerQuery query, Optional<Position> from, boolean forward, int size) {
        return in(query, (plan, reader) -> plan.page(reader, from, forward, size));
    }

    /// As staff ask for it, see [#rows(Collection)].
    public List<CustomerRow> rows(StaffMember by, Collection<Long> ids) {
        by.require(Permission.VIEW_CUSTOMERS);
        return rows(ids);
    }

    /// The lines of customers, in the order of the ids; who is gone is left out.
    public List<CustomerRow> rows(Collection<Long> ids) {
        return database.inTransaction(
                transaction -> transaction.repository(SearchQueries::new).lines(ids));
    }

    /// As staff ask for it, see [#estimate(CustomerQuery)].
    public Estimate estimate(StaffMember by, CustomerQuery query) {
        by.require(Permission.VIEW_CUSTOMERS);
        return estimate(query);
    }

    /// About how many a query finds.
    public Estimate estimate(CustomerQuery query) {
        var now = clock.instant();
        return in(query, (plan, reader) -> new Sample(reader).estimate(plan, now));
    }

    /// As staff ask for it, see [#count(CustomerQuery)].
    public long count(StaffMember by, CustomerQuery query) {
        by.require(Permission.VIEW_CUSTOMERS);
        return count(query);
    }

    /// Exactly how many a query finds, which where they are many takes as long as to look at them all.
    public long count(CustomerQuery query) {
        return in(
                query,
                (plan, reader) -> plan.resolve(reader)
                        .map(positions -> (long) positions.size())
                        .orElseGet(() -> plan.count(reader)));
    }

    /// How many a filter finds, but no more than so many are counted.
    public int countUpTo(StaffMember by, CustomerFilter filter, int most) {
        by.require(Permission.VIEW_CUSTOMERS);
        return in(CustomerQuery.all().with(filter), (plan, reader) -> plan.countUpTo(reader, most));
    }

    /// The first in a query's order whose sort key begins with letters, or who comes after where they would be.
    public Optional<Position> seek(StaffMember by, CustomerQuery query, String letters) {
        by.require(Permission.VIEW_CUSTOMERS);
        var key = database.inTransaction(transaction -> query.sort().seekKey(rules.get(transaction), letters));
        if (key.length == 0) return Optional.empty();
        var before = query.ascending() ? new Position(key, 0) : new Position(lastWith(key), Long.MAX_VALUE);
        return page(query, Optional.of(before), true, 1).stream().findFirst();
    }

    /// What sorts after all that begins so.
    private static byte[] lastWith(byte[] key) {
        var last = Arrays.copyOf(key, key.length + 1);
        last[key.length] = (byte) 0xff;
        return last;
    }

    private <T> T in(CustomerQuery query, Search<T> search) {
        return database.inTransaction(transaction -> {
            var now = clock.instant();
            var conditions = new Conditions(rules.get(transaction), now, database.hasTrigrams());
            return search.with(
                    new SearchPlan(query, conditions, database.hasTrigrams(), mostAtOnce),
                    transaction.repository(SearchQueries::new));
        });
    }

    @FunctionalInterface
    private interface Search<T> {
        T with(SearchPlan plan, SearchQueries reader);
    }
}
