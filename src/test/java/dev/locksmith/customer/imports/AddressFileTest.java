package dev.locksmith.customer.imports;

import static dev.locksmith.customer.imports.ImportFixture.file;
import static dev.locksmith.customer.imports.ImportFixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.imports.file.FileKind;
import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.customer.imports.row.RowVerdict;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commerce's Customer Addresses file adds addresses to customers who are here, and does nothing else.
class AddressFileTest {
    private static final String HEADER = "_website,_email,_entity_id,city,company,country_id,fax,firstname,lastname,"
            + "middlename,postcode,prefix,region,region_id,street,suffix,telephone,vat_id,vat_is_valid,"
            + "vat_request_date,vat_request_id,vat_request_success,"
            + "_address_default_billing_,_address_default_shipping_";
    private static final String PARIS =
            "base,ANN@example.com,1,Paris,,FR,,John,Smith,,75004,,,,1 Rue Neuve,,555 0101,,,,,,1,1";
    private static final String MADRID =
            "base,ann@example.com,2,Madrid,Acme,ES,,Mary,Jones,,28045,,,161,Calle Mayor 72,,555 0102,,,,,,,1";
    private static final String LUND = ",ann@example.com,,Lund,,SE,,,,,223 50,,,,Storgatan 3,,,,,,,,,";

    @AutoClose
    private final ImportFixture fixture = new ImportFixture();

    @TempDir
    Path folder;

    @BeforeEach
    void aCustomerIsThere() {
        fixture.run(
                file(folder, "firstname,lastname,email,password,taxvat", "Ann,Alm,ann@example.com,tulips,SE556677"));
    }

    @Test
    void everyAddressIsAddedWithItsOwnNamesAndTheAccountStaysAsItIs() {
        var before = fixture.find("ann@example.com");

        var report = fixture.run(file(folder, HEADER, PARIS, MADRID, LUND));

        var ann = fixture.find("ann@example.com");
        assertThat(report.reading().kind()).isEqualTo(FileKind.ADDRESSES);
        assertThat(report.imported()).isEqualTo(3);
        assertThat(report.remarked()).isEmpty();
        assertThat(ann.details()).isEqualTo(before.details());
        assertThat(ann.addresses())
                .extracting(address -> address.details().postal().city())
                .containsExactly("Paris", "Madrid", "Lund");
        assertThat(ann.addresses())
                .extracting(address -> address.details().name().firstName())
                .containsExactly("John", "Mary", "Ann");
        assertThat(ann.addresses()).extracting(Address::defaultBilling).containsExactly(true, false, false);
        assertThat(ann.addresses()).extracting(Address::defaultShipping).containsExactly(false, true, false);
        assertThat(fixture.credentials).hasSize(1);
        assertThat(fixture.names()).containsExactly("Ann Alm");
    }

    @Test
    void readAgainItAddsNothing() {
        var file = file(folder, HEADER, PARIS, MADRID, LUND);
        fixture.run(file);
        var before = fixture.find("ann@example.com").addresses();

        var again = fixture.run(file);

        assertThat(again.updated()).isEqualTo(3);
        assertThat(again.imported()).isZero();
        assertThat(fixture.find("ann@example.com").addresses()).isEqualTo(before);
    }

    @Test
    void whoIsNotHereIsNotMade() {
        var report = fixture.run(
                file(folder, HEADER, PARIS.replace("ANN@", "new@"), PARIS.replace("base,", "test,"), MADRID));

        assertThat(sentences(report))
                .containsExactly(
                        "line 2: No customer of the website base has the e-mail address, so there is nobody to add the"
                                + " address to.",
                        "line 3: There is no website with the code test. There are: base.");
        assertThat(report.imported()).isOne();
        assertThat(fixture.names()).containsExactly("Ann Alm");
    }

    @Test
    void noMappingMakesCustomersOfAddresses() {
        var file = file(folder, HEADER, PARIS, PARIS.replace("ANN@", "new@"));
        var options = ImportFixture.OPTIONS.mapping(Map.of(
                "_email",
                Optional.of(ImportField.EMAIL),
                "firstname",
                Optional.of(ImportField.FIRST_NAME),
                "lastname",
                Optional.of(ImportField.LAST_NAME)));

        var preview = fixture.imports.preview(file, options);
        fixture.run(file, options);

        assertThat(preview.reading().kind()).isEqualTo(FileKind.ADDRESSES);
        assertThat(preview.reading().notImported()).contains("_entity_id", "firstname", "lastname", "region_id");
        assertThat(fixture.names()).containsExactly("Ann Alm");
        assertThat(fixture.find("ann@example.com").addresses()).hasSize(1);
    }

    @Test
    void anAddressThatCannotBeTakenIsRefusedWithItsReason() {
        var report = fixture.run(
                file(folder, HEADER, PARIS.replace("75004", "?!"), "base,ann@example.com,9,,,,,A,B,,,,,,,,,,,,,,1,1"));

        assertThat(sentences(report))
                .hasSize(2)
                .satisfies(said -> assertThat(said.getFirst()).startsWith("line 2: postcode: "))
                .endsWith("line 3: The row has no address.");
        assertThat(fixture.find("ann@example.com").addresses()).isEmpty();
    }

    /// In Commerce's file of customers with addresses, rows without an e-mail address go on with the customer above.
    @Test
    void furtherAddressesOfACustomerFollowIt() {
        var header = "email,_website,firstname,lastname,_address_city,_address_firstname,_address_lastname,"
                + "_address_street,_address_default_billing_,_address_default_shipping_";

        var report = fixture.run(file(
                folder,
                header,
                "bo@example.com,base,Bo,Ek,Oslo,Bo,Ek,Gata 1,1,",
                ",,,,Bergen,Eva,Ek,Gata 2,,1",
                "cy@example.com,ws1,Cy,Dahl,Lund,Cy,Dahl,Gata 3,1,1",
                ",,,,Malmö,Cy,Dahl,Gata 4,,"));

        var bo = fixture.find("bo@example.com");
        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.remarked()).extracting(RowVerdict::line).containsExactly(4L, 5L);
        assertThat(report.imported()).isEqualTo(2);
        assertThat(bo.name()).isEqualTo("Bo Ek");
        assertThat(bo.addresses())
                .extracting(address -> address.details().postal().city())
                .containsExactly("Oslo", "Bergen");
        assertThat(bo.addresses()).extracting(Address::defaultShipping).containsExactly(false, true);
        assertThat(fixture.names()).containsExactlyInAnyOrder("Ann Alm", "Bo Ek");
    }

    @Test
    void itIsOnRecordAsAddresses() {
        fixture.run(file(folder, HEADER, PARIS));

        assertThat(fixture.audit.newest(1).getFirst().detail())
                .isEqualTo("customers.csv: addresses 1 imported, 0 updated, 0 refused");
    }
}
