package dev.locksmith.customer.website;

import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The websites and the customer groups. There is always at least one of each: the first migration makes them.
public final class Websites {
    private static final long RECENT = Duration.ofMinutes(1).toNanos();

    private final Database database;
    private volatile @Nullable RecentGroups recent;

    public Websites(Database database) {
        this.database = database;
    }

    /// All websites, the main one first.
    public List<Website> all() {
        return database.inTransaction(Websites::all);
    }

    public static List<Website> all(Transaction transaction) {
        return repository(transaction).all().stream()
                .map(WebsiteEntity::website)
                .toList();
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
        return database.inTransaction(this::main);
    }

    public Website main(Transaction transaction) {
        return repository(transaction).all().getFirst().website();
    }

    public List<CustomerGroup> groups() {
        return database.inTransaction(this::groups);
    }

    /// The groups as they were a minute ago or later, which is soon enough to choose from.
    ///
    /// @param known the id of one that must be among them, however new
    public List<CustomerGroup> recentGroups(long known) {
        var before = recent;
        var now = System.nanoTime();
        if (before != null
                && now - before.readAt < RECENT
                && before.groups.stream().anyMatch(group -> group.id() == known)) return before.groups;
        var read = new RecentGroups(groups(), now);
        recent = read;
        return read.groups;
    }

    /// @param readAt by the machine's monotonic timer
    private record RecentGroups(List<CustomerGroup> groups, long readAt) {}

    public List<CustomerGroup> groups(Transaction transaction) {
        return groupsOf(transaction);
    }

    /// Adds a website; its id is given by the database.
    public Website add(Transaction transaction, Website website) {
        var row = new WebsiteEntity();
        row.fill(website);
        repository(transaction).insert(row);
        return row.website();
    }

    public Website save(Transaction transaction, Website website) {
        var row = repository(transaction).find(website.id()).orElseThrow();
        row.fill(website);
        repository(transaction).update(row);
        return row.website();
    }

    public CustomerGroup addGroup(Transaction transaction, String name) {
        var row = new CustomerGroupEntity();
        row.name = name;
        repository(transaction).insert(row);
        return row.group();
    }

    public static Website get(Transaction transaction, long id) {
        return repository(transaction).find(id).orElseThrow().website();
    }

    public static List<CustomerGroup> groupsOf(Transaction transaction) {
        return repository(transaction).groups().stream()
                .map(CustomerGroupEntity::group)
                .toList();
    }

    private static WebsiteRepository repository(Transaction transaction) {
        return transaction.repository(WebsiteRepository_::new);
    }
}
