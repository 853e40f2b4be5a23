package dev.locksmith.customer.imports;

import static dev.locksmith.customer.imports.ImportFixture.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.TestServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dry run says what the import then comes to, on every database, and rows of one customer follow each other in a
/// batch as they do one by one.
class DryRunTest extends EveryOpenDatabase {
    private static final ImportOptions OPTIONS = ImportOptions.into("base");

    /// New, new and again, known, refused for its address, unreadable, with an address more, an address of nobody.
    private static final String[] MIXED = {
        "email,firstname,lastname,password,_address_firstname,_address_lastname,_address_street,_address_city,"
                + "_address_postcode,_address_country_id,_address_telephone,_address_default_billing_,"
                + "_address_default_shipping_",
        "ann@example.com,Ann,Other,secret words,Ann,Other,1 Long Road,Town,11455,SE,08-555 1,1,1",
        ",,,,Ann,At work,2 Short Road,Town,11455,SE,08-555 2,0,0",
        "bo@example.com,Bo,Other,,,,,,,,,,",
        "BO@example.com,Bo,Changed,,,,,,,,,,",
        "known@example.com,Known,Changed,,,,,,,,,,",
        "no address,Bad,Other,,,,,,,,,,",
        ",,,,Bad,Row,3 Road,Town,11455,SE,08-555 3,0,0",
        "too,few",
        "cia@example.com,Cia,Other,,,,,,,,,,"
    };

    @TempDir
    private Path folder;

    private TestServices services;

    @BeforeEach
    void removeCustomers() {
        CustomerFixture.removeAll(database);
        services = new TestServices(database, database.clock());
        CustomerFixture.customer(database, "Known", "Other", "known@example.com");
    }

    @Test
    void aDryRunWritesNothingAndIsWhatTheImportComesTo() {
        var mixed = file(folder, MIXED);
        var events = services.database.audit().newest(100).size();

        var dry = services.imports.judge(CustomerFixture.OWNER, mixed, OPTIONS, ImportProgress.none());

        assertThat(services.search.count(CustomerQuery.all())).isOne();
        assertThat(services.database.audit().newest(100)).hasSize(events);
        assertThat(dry.imported()).isEqualTo(4);
        assertThat(dry.updated()).isEqualTo(2);
        assertThat(dry.refused()).isEqualTo(3);

        var told = new ArrayList<RowVerdict>();
        var real = services.imports.run(CustomerFixture.OWNER, mixed, OPTIONS, listening(told));

        assertThat(real.tally()).isEqualTo(dry.tally());
        assertThat(told).extracting(RowVerdict::line).isSorted().hasSize(9);
        assertThat(real.remarked())
                .extracting(RowVerdict::line)
                .containsExactlyElementsOf(
                        dry.remarked().stream().map(RowVerdict::line).toList());
    }

    @Test
    void rowsOfOneCustomerFollowEachOtherInABatch() {
        var _ = services.imports.run(CustomerFixture.OWNER, file(folder, MIXED), OPTIONS, ImportProgress.none());

        var ann = services.customers.findByEmail("ann@example.com").getFirst();
        assertThat(ann.addresses())
                .extracting(address -> address.details().name().lastName())
                .containsExactly("Other", "At work");
        assertThat(named("bo@example.com")).isEqualTo("Bo Changed");
        assertThat(named("known@example.com")).isEqualTo("Known Changed");
        assertThat(acts(ann)).containsExactly(Act.CUSTOMER_CHANGED, Act.CUSTOMER_CREATED);
    }

    @Test
    void importedAgainNothingIsMadeOrChangedTwice() {
        var mixed = file(folder, MIXED);
        var _ = services.imports.run(CustomerFixture.OWNER, mixed, OPTIONS, ImportProgress.none());
        var events = services.database.audit().newest(1_000).size();

        var again = services.imports.run(CustomerFixture.OWNER, mixed, OPTIONS, ImportProgress.none());

        assertThat(again.imported()).isZero();
        // the changes of Bo’s name, there and back, and the import’s own
        assertThat(services.database.audit().newest(1_000)).hasSize(events + 3);
    }

    @Test
    void theRefusedRowsAreAFileThatCanBeCorrectedAndImported() throws IOException {
        var mixed = file(folder, MIXED);
        var report = services.imports.run(CustomerFixture.OWNER, mixed, OPTIONS, ImportProgress.none());
        var refused = folder.resolve("refused.csv");

        services.imports.writeRefused(CustomerFixture.OWNER, mixed, OPTIONS, report, refused, ImportFixture.TEXTS);

        var lines = Files.readAllLines(refused);
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).endsWith(",Refused because");
        assertThat(lines.get(1)).startsWith("no address,Bad,Other,").contains("email");
        assertThat(lines.get(2)).startsWith(",,,,Bad,Row,3 Road,");
        assertThat(lines.get(3)).isEqualTo("too,few");
        var corrected = folder.resolve("corrected.csv");
        Files.write(
                corrected,
                lines.subList(0, 3).stream()
                        .map(line -> line.replace("no address", "bad@example.com"))
                        .toList());
        var second = services.imports.run(CustomerFixture.OWNER, corrected, OPTIONS, ImportProgress.none());
        assertThat(second.imported()).isEqualTo(2);
        assertThat(services.customers.findByEmail("bad@example.com").getFirst().addresses())
                .hasSize(1);
    }

    private String named(String email) {
        return services.customers.findByEmail(email).getFirst().name();
    }

    private List<Act> acts(Customer customer) {
        return services.database.audit().ofCustomer(customer.id(), 10).stream()
                .map(event -> event.act())
                .toList();
    }

    private static ImportProgress listening(List<RowVerdict> told) {
        return new ImportProgress() {
            @Override
            public void rows(List<RowVerdict> verdicts, double done) {
                told.addAll(verdicts);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
