package dev.locksmith.customer;

import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import java.util.List;
import java.util.Optional;

/// The websites and the customer groups. There is always at least one of each: the first migration makes them.
public final class Websites {
    private final Database database;

    public Websites(Database database) {
        this.database = database;
    }

    /// All websites, the main one first.
    public List<Website> all() {
        return database.inTransaction(transaction -> repository(transaction).all().stream()
                .map(WebsiteEntity::website)
                .toList());
    }

    /// @throws java.util.NoSuchElementException when there is none
    public Website get(long id) {
        return database.inTransaction(transaction -> get(transaction, id));
    }

    public Optional<Website> find(String code) {
        return database.inTransaction(
                transaction -> repository(transaction).findByCode(code).map(WebsiteEntity::website));
    }

    /// The first website, whose pages are at the root of the storefront.
    public Website main() {
        return all().getFirst();
    }

    public List<CustomerGroup> groups() {
        return database.inTransaction(Websites::groups);
    }

    static Website get(Transaction transaction, long id) {
        return repository(transaction).find(id).orElseThrow().website();
    }

    static List<CustomerGroup> groups(Transaction transaction) {
        return repository(transaction).groups().stream()
                .map(CustomerGroupEntity::group)
                .toList();
    }

    private static WebsiteRepository repository(Transaction transaction) {
        return transaction.repository(WebsiteRepository_::new);
    }
}
