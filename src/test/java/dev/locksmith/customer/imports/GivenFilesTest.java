package dev.locksmith.customer.imports;

import static dev.locksmith.customer.imports.ImportFixture.resource;
import static dev.locksmith.customer.imports.ImportFixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.locksmith.audit.Act;
import dev.locksmith.customer.Gender;
import dev.locksmith.customer.imports.file.ColumnUse;
import dev.locksmith.customer.imports.file.ImportColumn;
import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.customer.imports.row.RowVerdict.Refused;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerRow;
import dev.locksmith.testing.SearchFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// The three files that came with the request come in.
class GivenFilesTest {
    @AutoClose
    private final ImportFixture fixture = new ImportFixture();

    @Test
    void theCommerceMainFileComesIn() {
        fixture.website("ws1");

        var report = fixture.run(resource("commerce-customers-main.csv"));

        var customer = fixture.find("adb@yopmail.com");
        assertThat(report.imported()).isOne();
        assertThat(report.remarked()).isEmpty();
        assertThat(customer.website().code()).isEqualTo("ws1");
        assertThat(customer.name()).isEqualTo("newjon newDoe");
        assertThat(customer.createdAt()).isEqualTo(Instant.parse("2024-01-09T12:49:00Z"));
        assertThat(customer.createdIn()).isEqualTo("Default Store View");
        assertThat(customer.addresses()).isEmpty();
        assertThat(fixture.credentials.get(customer.id()))
                .startsWith("d708be3f")
                .endsWith(":1");
    }

    @Test
    void itsCustomerIsPutOnNoOtherWebsiteThanItsOwn() {
        var report = fixture.run(resource("commerce-customers-main.csv"));

        assertThat(sentences(report))
                .containsExactly("line 2: There is no website with the code ws1. There are: base.");
        assertThat(fixture.names()).isEmpty();
    }

    @Test
    void aShopWithOtherCodesLeavesTheColumnOut() {
        var options = ImportFixture.OPTIONS.mapping(Map.of("_website", Optional.empty()));

        var report = fixture.run(resource("commerce-customers-main.csv"), options);

        assertThat(report.imported()).isOne();
        assertThat(report.reading().notImported()).contains("_website");
        assertThat(fixture.find("adb@yopmail.com").website().code()).isEqualTo("base");
    }

    @Test
    void liveResetTokensAreDropped() {
        var columns = fixture.imports
                .preview(resource("commerce-customers-main.csv"), ImportFixture.OPTIONS)
                .columns();

        assertThat(columns)
                .filteredOn(column -> column.use() == ColumnUse.DROPPED)
                .extracting(ImportColumn::header)
                .containsExactly("rp_token", "rp_token_created_at");
    }

    @Test
    void theSampleCustomerComesInWithHerAddress() {
        var report = fixture.run(resource("commerce-sample-customer.csv"));

        var veronica = fixture.find("roni_cost@example.com");
        var address = veronica.addresses().getFirst();
        assertThat(report.imported()).isOne();
        assertThat(report.remarked()).isEmpty();
        assertThat(veronica.details().profile().dateOfBirth()).isEqualTo(LocalDate.of(1973, 12, 15));
        assertThat(veronica.details().profile().gender()).isEqualTo(Gender.FEMALE);
        assertThat(address.details().postal().street()).isEqualTo("6146 Honey Bluff Parkway");
        assertThat(address.details().postal().region()).isEqualTo("Michigan");
        assertThat(address.details().postal().countryCode()).isEqualTo("US");
        assertThat(address.defaultBilling()).isTrue();
        assertThat(fixture.credentials.get(veronica.id())).isEqualTo("hash of roni_cost3@example.com");
    }

    @Test
    void everyRowOfTheLargeFileGetsAVerdict() {
        var report = fixture.run(resource("customers-1000.csv"));

        var andrew = fixture.find("marieyates@gomez-spencer.info");
        assertThat(report.reading().notImported()).containsExactly("Index", "Customer Id", "Phone 2", "Website");
        assertThat(report.imported() + report.updated() + report.refused()).isEqualTo(1039);
        assertThat(report.remarked())
                .filteredOn(Refused.class::isInstance)
                .extracting(RowVerdict::line)
                .containsExactly(815L, 854L, 1007L);
        assertThat(sentences(report))
                .containsExactly(
                        "line 410: Country: “Netherlands Antilles” was not understood and left out.",
                        "line 704: Country: “Netherlands Antilles” was not understood and left out.",
                        "line 815: The row has 13 cells, and the first line has 12.",
                        "line 854: The row has 14 cells, and the first line has 12.",
                        "line 989: Country: “Netherlands Antilles” was not understood and left out.",
                        "line 1007: Last Name: This is a required field.");
        assertThat(fixture.search.count(CustomerQuery.all())).isEqualTo(report.imported());
        assertThat(andrew.details().profile().company()).isEqualTo("Stewart-Flynn");
        assertThat(andrew.addresses().getFirst().details().postal().countryCode())
                .isEqualTo("MO");
        assertThat(andrew.addresses().getFirst().details().contact().telephone())
                .isEqualTo("846-790-4623x4715");
        assertThat(andrew.createdAt()).isEqualTo(Instant.parse("2021-07-26T00:00:00Z"));
    }

    @Test
    void importedAgainEveryRowIsKnownAndNothingChanges() {
        var first = fixture.run(resource("customers-1000.csv"));
        var before = SearchFixture.all(fixture.search);

        var second = fixture.run(resource("commerce-sample-customer.csv"));
        var again = fixture.run(resource("commerce-sample-customer.csv"));
        var third = fixture.run(resource("customers-1000.csv"));

        assertThat(second.imported()).isOne();
        assertThat(again.updated()).isOne();
        assertThat(sentences(again))
                .containsExactly("line 2: The customer is known already, so the password stays as it is.");
        assertThat(third.updated()).isEqualTo(first.imported() + first.updated());
        assertThat(SearchFixture.all(fixture.search)).startsWith(before.toArray(CustomerRow[]::new));
    }

    @Test
    void anImportIsOnRecordWithItsCounts() {
        fixture.run(resource("commerce-sample-customer.csv"));

        var event = fixture.audit.newest(1).getFirst();
        assertThat(event.act()).isEqualTo(Act.CUSTOMERS_IMPORTED);
        assertThat(event.detail()).isEqualTo("commerce-sample-customer.csv: 1 imported, 0 updated, 0 refused");
    }

    /// Whatever ends the process, the record has what is in.
    @Test
    void everyBatchIsOnRecordWithTheSumsSoFar() {
        var failure = catchThrowableOfType(
                IllegalStateException.class,
                () -> fixture.imports.run(
                        ImportFixture.STAFF,
                        resource("customers-1000.csv"),
                        ImportFixture.OPTIONS,
                        new ImportProgress() {
                            @Override
                            public void rows(List<RowVerdict> verdicts, double done) {
                                if (done > 0.3) throw new IllegalStateException("the plug is pulled");
                            }

                            @Override
                            public boolean isCancelled() {
                                return false;
                            }
                        }));

        assertThat(failure).isNotNull();
        var event = fixture.audit.newest(1).getFirst();
        var in = fixture.search.count(CustomerQuery.all());
        assertThat(in).isPositive();
        assertThat(event.act()).isEqualTo(Act.CUSTOMERS_IMPORTED);
        assertThat(event.detail())
                .startsWith("customers-1000.csv: " + in + " imported, ")
                .endsWith(", going on");
    }

    @Test
    void aCancelledImportKeepsWholeRowsOnly() {
        var told = new AtomicLong();
        var progress = new ImportProgress() {
            @Override
            public void rows(List<RowVerdict> verdicts, double done) {
                told.addAndGet(verdicts.size());
                assertThat(done).isBetween(0.0, 1.0);
            }

            @Override
            public boolean isCancelled() {
                return told.get() >= 100;
            }
        };

        var report = fixture.imports.run(
                ImportFixture.STAFF, resource("customers-1000.csv"), ImportFixture.OPTIONS, progress);

        assertThat(report.cancelled()).isTrue();
        assertThat(told).hasValue(250);
        assertThat(fixture.audit.newest(1).getFirst().detail())
                .isEqualTo("customers-1000.csv: 250 imported, 0 updated, 0 refused up to line 251, then stopped");
        assertThat(fixture.search.count(CustomerQuery.all()))
                .isEqualTo(report.imported())
                .isEqualTo(250);
    }
}
