package dev.locksmith.customer.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerDetails.Account;
import dev.locksmith.customer.CustomerDetails.Profile;
import dev.locksmith.customer.Gender;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.Contact;
import dev.locksmith.customer.address.NewAddress;
import dev.locksmith.customer.address.PostalAddress;
import dev.locksmith.customer.field.PersonName;
import dev.locksmith.customer.imports.ImportOptions;
import dev.locksmith.customer.imports.ImportProgress;
import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSort;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import dev.locksmith.text.ExpectedFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is exported is who was asked for, and comes back as it was, on every database.
class ExportTest extends EveryOpenDatabase {
    private static final Instant MADE_AT = Instant.parse("2024-02-29T23:59:59.123456Z");

    @TempDir
    private Path folder;

    private TestServices services;

    @BeforeEach
    void removeCustomers() {
        CustomerFixture.removeAll(database);
        services = new TestServices(database, database.clock());
    }

    @Test
    void exportedAndImportedIntoAnEmptyShopEverybodyIsTheSame() {
        var people = people();
        people.forEach(this::add);
        var file = folder.resolve("customers.csv");

        var report = export(file, ExportOptions.of(ExportFormat.CSV, CustomerQuery.all()), ExportProgress.none());

        assertThat(report).isEqualTo(new ExportReport(people.size(), 0, false));
        try (var empty = TestDatabases.open(newDatabase())) {
            var other = new TestServices(empty, empty.clock());
            var imported =
                    other.imports.run(CustomerFixture.OWNER, file, ImportOptions.into("base"), ImportProgress.none());
            assertThat(imported.refused()).isZero();
            assertThat(imported.reading().notImported()).isEmpty();
            assertThat(facts(other)).isEqualTo(facts(services));
        }
        // and into the shop they came from it brings nothing new
        var again =
                services.imports.run(CustomerFixture.OWNER, file, ImportOptions.into("base"), ImportProgress.none());
        assertThat(again.imported()).isZero();
    }

    @Test
    void onlyWhomTheQueryFindsInItsOrderAndOnRecord() throws IOException {
        List.of("Cecilia", "Anna", "Bo").forEach(name -> add(customer(name, List.of())));
        add(new NewCustomer(
                1,
                CustomerFixture.inactive(CustomerFixture.details("Off", "Other", "off@example.com")),
                List.of(),
                MADE_AT,
                "Shop"));
        var query = CustomerQuery.all().with(new CustomerFilter.IsActive(true)).withSort(CustomerSort.EMAIL, true);
        var file = folder.resolve("some.csv");

        var report = export(file, ExportOptions.of(ExportFormat.CSV, query), ExportProgress.none());

        assertThat(report.written()).isEqualTo(3);
        assertThat(Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")[0]))
                .containsExactly("anna@example.com", "bo@example.com", "cecilia@example.com");
        var event = services.database.audit().newest(1).getFirst();
        assertThat(event.act()).isEqualTo(Act.CUSTOMERS_EXPORTED);
        assertThat(event.detail())
                .startsWith("some.csv: 3 customers as CSV, of those with ")
                .contains("IsActive");
    }

    /// More than a page, and more than are found at once.
    @Test
    void ofManyEveryOneIsWrittenOnceAndThePromiseIsKept() throws IOException {
        var many = IntStream.range(0, 5_200)
                .mapToObj(i -> customer("Person" + i, List.of()))
                .toList();
        services.database.doInTransaction(
                transaction -> services.customers.createMany(transaction, Actor.system("test"), many));
        var promises = new ArrayList<Long>();
        var file = folder.resolve("many.jsonl");

        var report = export(file, ExportOptions.of(ExportFormat.JSON_LINES, CustomerQuery.all()), new ExportProgress() {
            @Override
            public void written(long done, long promised) {
                promises.add(promised);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });

        assertThat(report.written()).isEqualTo(5_200);
        assertThat(promises).containsOnly(5_200L);
        try (var lines = Files.lines(file)) {
            assertThat(lines.map(line -> line.replaceAll(".*\"email\":\"([^\"]*)\".*", "$1")))
                    .hasSize(5_200)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whoIsDeletedMeanwhileIsLeftOutAndCounted() {
        var many = IntStream.range(0, 1_500)
                .mapToObj(i -> customer("Person" + i, List.of()))
                .toList();
        var ids = services.database.inTransaction(
                transaction -> services.customers.createMany(transaction, Actor.system("test"), many));

        var report = export(
                folder.resolve("less.csv"),
                ExportOptions.of(ExportFormat.CSV, CustomerQuery.all()),
                new ExportProgress() {
                    @Override
                    public void written(long done, long promised) {
                        if (done == 1_000) services.customers.delete(CustomerFixture.OWNER, ids.getLast());
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                });

        assertThat(report).isEqualTo(new ExportReport(1_499, 1, false));
    }

    @Test
    void cancelledItLeavesNoFileAndNothingOnRecord() {
        add(customer("Anna", List.of()));
        var file = folder.resolve("none.csv");

        var report = export(file, ExportOptions.of(ExportFormat.CSV, CustomerQuery.all()), new ExportProgress() {
            @Override
            public void written(long done, long promised) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        });

        assertThat(report.cancelled()).isTrue();
        assertThat(folder).isEmptyDirectory();
        assertThat(services.database.audit().newest(1)).noneMatch(event -> event.act() == Act.CUSTOMERS_EXPORTED);
    }

    @Test
    void whereThereIsNoFolderOneSentenceSaysSo() {
        assertThatThrownBy(() -> export(
                        folder.resolve("no/where.csv"),
                        ExportOptions.of(ExportFormat.CSV, CustomerQuery.all()),
                        ExportProgress.none()))
                .isInstanceOf(ExpectedFailure.class);
    }

    private ExportReport export(Path file, ExportOptions options, ExportProgress progress) {
        return services.exports.run(CustomerFixture.OWNER, file, options, progress);
    }

    private Customer add(NewCustomer customer) {
        return CustomerFixture.customer(database, customer);
    }

    private static NewCustomer customer(String name, List<NewAddress> addresses) {
        return new NewCustomer(
                1,
                CustomerFixture.details(name, "Other", name.toLowerCase(Locale.ROOT) + "@example.com"),
                addresses,
                MADE_AT,
                "Shop");
    }

    /// Everything but what a database gives: ids and versions.
    private static List<?> facts(TestServices of) {
        var groups = of.websites.groups().stream().collect(Collectors.toMap(CustomerGroup::id, CustomerGroup::name));
        var ids = new ArrayList<Long>();
        of.search.page(CustomerQuery.all(), Optional.empty(), true, 1_000).forEach(one -> ids.add(one.id()));
        return of.database.inTransaction(transaction -> of.customers.find(transaction, ids)).stream()
                .map(customer -> List.of(
                        customer.details()
                                .withAccount(customer.details().account().withGroupId(0)),
                        groups.get(customer.details().account().groupId()),
                        customer.website().code(),
                        customer.createdAt(),
                        customer.createdIn(),
                        customer.addresses().stream()
                                .map(address ->
                                        List.of(address.details(), address.defaultBilling(), address.defaultShipping()))
                                .toList()))
                .toList();
    }

    private List<NewCustomer> people() {
        var group = services.websites.groups().get(1).id();
        var everything = new CustomerDetails(
                new PersonName("Dr.", "=HYPERLINK(\"x\")", "+M", "-O'Brien; \"Bob\"", "Jr."),
                "all@example.com",
                new Account(group, true, false, false),
                new Profile(LocalDate.of(1973, 12, 15), Gender.FEMALE, "@NL1", "Acme, Ltd", "nl"));
        var first = new AddressDetails(
                new PersonName("", "'t Åsa", "", "'=Hooft", ""),
                "",
                new PostalAddress("1 Long Road\nFlat 2, rear\n\"The Mews\"", "Malmö", "", "01145", "SE"),
                new Contact("+46 40 123 45", ""),
                "");
        var second = new AddressDetails(
                new PersonName("Mr", "李", "小", "明 😀", "III"),
                "Third Company",
                new PostalAddress("شارع النيل", "القاهرة", "Cairo", "11511", "EG"),
                new Contact("02 555 1234", "02 555 9999"),
                "EG-1");
        return List.of(
                new NewCustomer(
                        1,
                        everything,
                        List.of(new NewAddress(first, true, false), new NewAddress(second, false, true)),
                        MADE_AT,
                        "Admin, by hand"),
                customer("Bare", List.of()),
                new NewCustomer(
                        1,
                        CustomerFixture.details("Γιώργος", "Παπαδόπουλος", "george@example.com"),
                        List.of(new NewAddress(second, false, false)),
                        MADE_AT.plusSeconds(1),
                        "Main Website"));
    }
}
