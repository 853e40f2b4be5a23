package dev.locksmith.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.locksmith.audit.Actor;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.search.Selection;
import dev.locksmith.customer.search.SelectionReader;
import dev.locksmith.database.StatementCount;
import dev.locksmith.password.bulk.BulkReset;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryDatabase;
import dev.locksmith.testing.TestServices;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// How long it takes to read who is selected, to look at what a job would come to, and to write it down. The property
/// `locksmith.bench` says on which databases, `locksmith.bench.customers` of how many.
@EnabledIfSystemProperty(named = "locksmith.bench", matches = ".*")
class BulkThroughputTest extends EveryDatabase {
    private static final StaffMember STAFF = StaffMember.computerOwner("Robin", "desk");
    private static final int MANY = Integer.getInteger("locksmith.bench.customers", 200_000);
    private static final int AT_ONCE = 1_000;

    private final StatementCount statements = new StatementCount();

    @Test
    void bulk() {
        assumeTrue(dialect.name().matches(System.getProperty("locksmith.bench")));
        try (var database = statements.open(newDatabase())) {
            var services = new TestServices(database, database.clock());
            for (var from = 0; from < MANY; from += AT_ONCE) make(services, from);
            var reader = new SelectionReader(new CustomerSearch(database));
            var everybody = Selection.all(CustomerQuery.all());
            for (var round = 0; round < 3; round++) {
                var thousand = reader.ids(STAFF, everybody).limit(1_000).toArray();
                of(services, thousand);
            }
            for (var query : List.of(CustomerQuery.all(), CustomerQuery.all().withKeywords("berg")))
                measure(
                        "read who is selected, " + query.keywords(),
                        () -> reader.ids(STAFF, Selection.all(query)).count());
            of(services, reader.ids(STAFF, everybody).toArray());
        }
    }

    private void of(TestServices services, long[] ids) {
        measure(
                "dry run",
                () -> services.jobs
                        .jobs()
                        .preview(STAFF, new BulkReset(), LongStream.of(ids))
                        .total());
        measure("job written down", () -> {
            var id = services.jobs.jobs().create(STAFF, new BulkReset(), "", LongStream.of(ids));
            services.jobs.jobs().cancel(STAFF, id);
            return ids.length;
        });
    }

    private void measure(String what, LongSupplier work) {
        statements.take();
        var began = System.nanoTime();
        var customers = work.getAsLong();
        var millis = (System.nanoTime() - began) / 1e6;
        assertThat(customers).isPositive();
        System.out.printf(
                Locale.ROOT,
                "%-10s %d customers: %s %.0f ms, %d statements%n",
                dialect,
                customers,
                what,
                millis,
                statements.take());
    }

    private static void make(TestServices services, int from) {
        var customers = IntStream.range(from, from + AT_ONCE)
                .mapToObj(number -> new NewCustomer(
                        1,
                        CustomerFixture.details("Ann" + number % 97, "Berg" + number % 1_013, number + "@example.com"),
                        List.of(),
                        CustomerFixture.MADE_AT,
                        "Test"))
                .toList();
        services.database.doInTransaction(
                transaction -> services.customers.createMany(transaction, Actor.system("test"), customers));
    }
}
