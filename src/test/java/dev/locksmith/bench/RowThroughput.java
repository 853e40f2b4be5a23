package dev.locksmith.bench;

import dev.locksmith.audit.Actor;
import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.demo.ManyDemoCustomers;
import dev.locksmith.customer.exports.ExportFormat;
import dev.locksmith.customer.exports.ExportOptions;
import dev.locksmith.customer.exports.ExportProgress;
import dev.locksmith.customer.imports.ImportOptions;
import dev.locksmith.customer.imports.ImportProgress;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.database.Database;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Measures how many customers a second come in, through the program's own services, on a database of its own.
final class RowThroughput implements AutoCloseable {
    private static final List<String> FIRST_NAMES = List.of("Åsa", "Erik", "Daan", "Sanne", "Μαρία", "Oksana", "José");
    private static final List<String> LAST_NAMES = List.of("Lindqvist", "Berg", "Bakker", "Παππάς", "Núñez", "Smith");
    private static final List<String> CITIES = List.of("Stockholm", "Göteborg", "Umeå", "Malmö");
    private static final int AT_ONCE = 500;

    final DatabaseConfig config;
    private final Database database;
    private final TestServices services;
    private final SplittableRandom random = new SplittableRandom(1);

    RowThroughput(DatabaseConfig config) {
        this.config = config;
        database = TestDatabases.open(config);
        services = new TestServices(database, database.clock());
    }

    /// Rows a second of an import of one file.
    ///
    /// @param first the number of the first customer
    double imported(Path folder, int first, int rows) throws IOException {
        var file = folder.resolve("rows-" + first + ".csv");
        try (var lines = Files.newBufferedWriter(file)) {
            lines.write("email,firstname,lastname,street,city,postcode,country_id,telephone,created_at\n");
            for (var number = first; number < first + rows; number++) lines.write(line(number));
        }
        var began = System.nanoTime();
        var report =
                services.imports.run(CustomerFixture.OWNER, file, ImportOptions.into("base"), ImportProgress.none());
        var seconds = (System.nanoTime() - began) / 1e9;
        if (report.imported() != rows) throw new IllegalStateException("imported " + report.imported());
        return rows / seconds;
    }

    private String line(int number) {
        var first = pick(FIRST_NAMES);
        var last = pick(LAST_NAMES);
        return "person%d@example.com,%s,%s,Storgatan %d,%s,%05d,SE,08-555 %04d,2025-03-%02d\n"
                .formatted(
                        number,
                        first,
                        last,
                        random.nextInt(1, 120),
                        pick(CITIES),
                        random.nextInt(10_000, 99_999),
                        random.nextInt(10_000),
                        random.nextInt(1, 29));
    }

    /// Customers a second that are made as demo data are.
    double made(int first, int customers) {
        var many = IntStream.range(first, first + customers)
                .mapToObj(number -> new NewCustomer(
                        1,
                        details(number),
                        List.of(CustomerFixture.address("08-555 " + number, "11455", "SE", "Stockholm")),
                        CustomerFixture.MADE_AT,
                        "Bench"))
                .toList();
        var began = System.nanoTime();
        for (var from = 0; from < many.size(); from += AT_ONCE) {
            var chunk = many.subList(from, Math.min(many.size(), from + AT_ONCE));
            database.doInTransaction(
                    transaction -> services.customers.createMany(transaction, Actor.system("bench"), chunk));
        }
        return customers / ((System.nanoTime() - began) / 1e9);
    }

    private CustomerDetails details(int number) {
        return CustomerFixture.details(pick(FIRST_NAMES), pick(LAST_NAMES), "made%d@example.com".formatted(number));
    }

    /// Customers a second that are written into a file.
    double exported(Path folder, ExportFormat format) {
        var began = System.nanoTime();
        var report = services.exports.run(
                CustomerFixture.OWNER,
                folder.resolve("exported." + format.extension()),
                ExportOptions.of(format, CustomerQuery.all()),
                ExportProgress.none());
        return report.written() / ((System.nanoTime() - began) / 1e9);
    }

    /// Demo customers a second, into a new database.
    static double demo(DatabaseConfig empty, int customers) {
        try (var database = TestDatabases.open(empty)) {
            var services = new TestServices(database, database.clock());
            var many = new ManyDemoCustomers(services.database, services.customers, services.websites);
            var began = System.nanoTime();
            var made = many.make(customers, 7, () -> false, _ -> {});
            return made / ((System.nanoTime() - began) / 1e9);
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @Override
    public void close() {
        database.close();
    }
}
