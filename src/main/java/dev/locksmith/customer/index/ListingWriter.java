package dev.locksmith.customer.index;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerIndex;
import dev.locksmith.customer.address.Address;
import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The indexer: writes what customers are found and sorted by, in the transaction that writes them.
public final class ListingWriter implements CustomerIndex {
    private final Database database;
    private final CurrentRules rules;

    public ListingWriter(Database database) {
        this.database = database;
        rules = new CurrentRules(database);
    }

    public static Set<Class<?>> entities() {
        return Set.of(ListingEntity.class, WordEntity.class);
    }

    @Override
    public void add(Transaction transaction, Collection<Customer> customers, Set<Long> withPassword) {
        var now = rules.knowing(transaction, customers);
        var rows = new ArrayList<ListingEntity>();
        var words = new ArrayList<WordEntity>();
        for (var customer : customers) {
            var tokens = tokens(customer);
            var row = new ListingEntity();
            now.fill(row, customer, tokens.text());
            row.traits = Trait.of(customer.details(), withPassword.contains(customer.id()));
            rows.add(row);
            words.addAll(postings(tokens.tokens(), customer.id()));
        }
        var queries = transaction.repository(ListingQueries::new);
        queries.insert(rows);
        if (!database.hasTrigrams()) queries.insertWords(words);
    }

    @Override
    public void update(Transaction transaction, Customer customer) {
        var queries = transaction.repository(ListingQueries::new);
        var found = queries.find(customer.id());
        // one whom an earlier version left and nobody has indexed yet comes in whole, with the others
        if (found.isEmpty()) return;
        var row = found.get();
        var before = SearchTokens.parse(row.searchText);
        var tokens = tokens(customer);
        rules.knowing(transaction, List.of(customer)).fill(row, customer, tokens.text());
        row.traits = Trait.of(customer.details(), Trait.HAS_PASSWORD.in(row.traits));
        queries.update(row);
        if (database.hasTrigrams()) return;
        queries.deleteWords(postings(without(before, tokens.tokens()), customer.id()));
        queries.insertWords(postings(without(tokens.tokens(), before), customer.id()));
    }

    /// Has what was changed a moment ago hold for what is written from now on.
    void refresh() {
        rules.forget();
    }

    @Override
    public void remove(Transaction transaction, long customerId) {
        var queries = transaction.repository(ListingQueries::new);
        queries.find(customerId)
                .filter(_ -> !database.hasTrigrams())
                .ifPresent(row -> queries.deleteWords(postings(SearchTokens.parse(row.searchText), customerId)));
    }

    /// Notes whether a customer has a password, as part of the caller's transaction.
    public static void setHasPassword(Transaction transaction, long customerId, boolean holds) {
        var queries = transaction.repository(ListingQueries::new);
        queries.find(customerId)
                .filter(row -> Trait.HAS_PASSWORD.in(row.traits) != holds)
                .ifPresent(row -> queries.setTraits(customerId, Trait.HAS_PASSWORD.with(row.traits, holds)));
    }

    private static SearchTokens tokens(Customer customer) {
        return SearchTokens.of(
                customer.details(),
                customer.addresses().stream().map(Address::details).toList());
    }

    private static List<WordEntity> postings(Set<Token> tokens, long customerId) {
        return tokens.stream().map(token -> new WordEntity(token, customerId)).toList();
    }

    private static Set<Token> without(Set<Token> tokens, Set<Token> others) {
        var rest = new HashSet<>(tokens);
        rest.removeAll(others);
        return rest;
    }
}
