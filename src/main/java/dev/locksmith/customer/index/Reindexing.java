package dev.locksmith.customer.index;

import dev.locksmith.audit.Actor;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import dev.locksmith.setting.ShopSettings;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/// Reindexing: writes the index of customers whom an earlier version left, and sorts all anew when the shop's language
/// changes. It goes batch by batch, so whoever is interrupted goes on where it was, and several may do it at once.
public final class Reindexing {
    /// Set once everybody has an entry: from then on whoever makes a customer also writes the entry.
    private static final String COMPLETE = "shop.customers-indexed";

    private static final int BATCH = 500;

    private final Database database;
    private final Customers customers;
    private final ListingWriter writer;
    private final PasswordHolders passwords;
    private final ShopSettings settings;
    private final SortOrders orders;

    public Reindexing(Database database, Customers customers, ListingWriter writer, PasswordHolders passwords) {
        this.database = database;
        this.customers = customers;
        this.writer = writer;
        this.passwords = passwords;
        settings = new ShopSettings(database.clock());
        orders = new SortOrders(settings);
    }

    /// The language that names are sorted in, as an ISO 639 code.
    public String language() {
        return database.inTransaction(orders::get).language();
    }

    /// Has names sorted in another language from now on; those there are follow with [#run].
    ///
    /// @param language an ISO 639 code
    /// @return false if it was this one already
    public boolean change(Actor by, String language) {
        return database.inTransaction(transaction -> orders.change(transaction, by, language));
    }

    /// Writes what is missing and sorts anew what is out of date.
    ///
    /// @param stop asked between batches
    /// @param progress is told how many have been done
    public void run(BooleanSupplier stop, LongConsumer progress) {
        writer.refresh();
        var done = isComplete() ? 0 : complete(stop, progress);
        var _ = through(this::outdated, done, stop, progress);
    }

    /// Who has no entry is found by looking at everybody, so that is done once in the life of a database.
    private long complete(BooleanSupplier stop, LongConsumer progress) {
        var done = through(this::missing, 0, stop, progress);
        if (!stop.getAsBoolean())
            database.doInTransaction(transaction -> {
                settings.lock(transaction, ShopSettings.ALL_WEBSITES);
                settings.set(transaction, Actor.system("index"), ShopSettings.ALL_WEBSITES, COMPLETE, "true");
            });
        return done;
    }

    private boolean isComplete() {
        return database.inTransaction(transaction ->
                settings.of(transaction, ShopSettings.ALL_WEBSITES).containsKey(COMPLETE));
    }

    /// @param before how many have been done
    private long through(Step step, long before, BooleanSupplier stop, LongConsumer progress) {
        var done = before;
        var last = 0L;
        while (!stop.getAsBoolean()) {
            var after = last;
            var batch = database.inTransaction(transaction -> step.take(transaction, after));
            if (batch.isEmpty()) break;
            last = batch.getLast();
            done += batch.size();
            progress.accept(done);
        }
        return done;
    }

    /// Does the next customers after one, and says who they were.
    @FunctionalInterface
    private interface Step {
        List<Long> take(Transaction transaction, long after);
    }

    private List<Long> missing(Transaction transaction, long after) {
        var queries = transaction.repository(ListingQueries::new);
        var ids = queries.missing(after, BATCH);
        if (ids.isEmpty()) return ids;
        var locked = customers.lockAll(transaction, ids);
        // another console may have been quicker
        var still = queries.missing(after, BATCH);
        var rest = locked.stream()
                .filter(customer -> still.contains(customer.id()))
                .toList();
        writer.add(transaction, rest, passwords.among(transaction, ids));
        return ids;
    }

    private List<Long> outdated(Transaction transaction, long after) {
        var ids = transaction
                .repository(ListingQueries::new)
                .outdated(orders.get(transaction).version(), after, BATCH);
        if (ids.isEmpty()) return ids;
        for (Customer customer : customers.lockAll(transaction, ids)) writer.update(transaction, customer);
        return ids;
    }
}
