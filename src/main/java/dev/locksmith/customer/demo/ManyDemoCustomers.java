package dev.locksmith.customer.demo;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import dev.locksmith.text.ExpectedFailure;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/// Demo customers by the hundred thousand, to see how Locksmith does with them: the same ones for one seed, whenever
/// and wherever they are made.
///
/// Whoever asks for it has seen to it that this is no shop in production.
public final class ManyDemoCustomers {
    private static final String ACT = "many-demo-customers";
    private static final Actor BY = Actor.system("demo");
    private static final int AT_ONCE = 500;
    /// The addresses of the few demo customers of a first start have lower numbers.
    private static final int BEYOND_THE_FEW = 100_000;
    /// No account is newer, so that the same seed makes the same accounts next year.
    private static final Instant NEWEST = Instant.parse("2026-11-01T00:00:00Z");

    private final AuditedDatabase database;
    private final Customers customers;
    private final DemoShop shop;

    public ManyDemoCustomers(AuditedDatabase database, Customers customers, Websites websites) {
        this.database = database;
        this.customers = customers;
        this.shop = new DemoShop(websites);
    }

    /// The seed where nobody asks for another.
    public static long usualSeed() {
        return CustomerMaker.SEED;
    }

    /// @param stop asked again and again; those who are made stay
    /// @param progress is told how many have been made
    /// @return how many were made
    /// @throws ExpectedFailure when the shop has customers of its own, or has had these; then nothing is done
    public long make(long count, long seed, BooleanSupplier stop, LongConsumer progress) {
        var maker = begin(count, seed);
        var made = 0L;
        while (made < count && !stop.getAsBoolean()) {
            var next = Stream.generate(maker::oneOfMany)
                    .limit(Math.min(AT_ONCE, count - made))
                    .toList();
            made += make(next);
            progress.accept(made);
        }
        return made;
    }

    /// Drawn before the transaction, which may be done again.
    private int make(List<NewCustomer> next) {
        return database.inTransaction(
                transaction -> customers.createMany(transaction, BY, next).size());
    }

    private CustomerMaker begin(long count, long seed) {
        return database.inTransaction(transaction -> {
            Locks.take(transaction, DemoData.ACT, ACT);
            var queries = transaction.repository(DemoQueries::new);
            if (queries.ownCustomers() > 0) throw new ExpectedFailure("demo.customers");
            mark(transaction);
            database.record(transaction, BY, AuditEntry.of(Act.DEMO_DATA_MADE).detail(count + ", seed " + seed));
            return shop.maker(transaction, seed, NEWEST, queries.customers() > 0 ? BEYOND_THE_FEW : 1);
        });
    }

    private void mark(Transaction transaction) {
        var done = transaction.repository(FirstStartRepository_::new);
        if (done.find(ACT).isPresent()) throw new ExpectedFailure("demo.customers");
        done.insert(new FirstStartEntity(ACT, database.now()));
        // the few of a first start do not come on top
        if (done.find(DemoData.ACT).isEmpty()) done.insert(new FirstStartEntity(DemoData.ACT, database.now()));
    }
}
