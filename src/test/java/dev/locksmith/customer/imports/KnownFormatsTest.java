package dev.locksmith.customer.imports;

import static dev.locksmith.customer.imports.ImportFixture.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Gender;
import dev.locksmith.customer.address.AddressFields;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of the shops that people come from, with the columns those shops write, are read without any mapping.
class KnownFormatsTest {
    private static final String MAIN =
            "email,_website,_store,confirmation,created_at,created_in,disable_auto_group_change,"
                    + "dob,firstname,gender,group_id,lastname,middlename,password_hash,prefix,rp_token,rp_token_created_at,"
                    + "store_id,suffix,taxvat,website_id,password";

    private static final String ADDRESS =
            ",_address_city,_address_company,_address_country_id,_address_fax,_address_firstname,_address_lastname,"
                    + "_address_middlename,_address_postcode,_address_prefix,_address_region,_address_street,"
                    + "_address_suffix,_address_telephone,_address_vat_id,_address_default_billing_,"
                    + "_address_default_shipping_";

    @TempDir
    private Path folder;

    @AutoClose
    private final ImportFixture fixture = new ImportFixture();

    @Test
    void commercesMainFile() {
        var ann = ann(MAIN, "ann@example.com,base,,,2015-10-30 12:49:47,Default,0,,Ann,Female,1,Berg,,,,,,0,,,1,");

        assertThat(ann.details().profile().gender()).isEqualTo(Gender.FEMALE);
        assertThat(ann.createdIn()).isEqualTo("Default");
    }

    /// Customers and their addresses in one file; whoever has a second address has a second row without a name.
    @Test
    void commercesCompositeFileOfTwoLayers() {
        var none = ",".repeat(21);
        var ann = ann(
                MAIN + ADDRESS,
                "ann@example.com,base,,,2015-10-30,Default,0,,Ann,Female,1,Berg,,,,,,0,,,1,"
                        + ",Malmö,Acme,SE,,Ann,Berg,,21145,,Skåne,1 Long Road,,040 1,,1,0",
                none + ",Lund,,SE,,Ann,Berg,,22100,,Skåne,2 Short Road,,046 2,,0,1");

        assertThat(ann.addresses()).hasSize(2);
        assertThat(ann.addresses().get(0).defaultBilling()).isTrue();
        assertThat(ann.addresses().get(1).defaultShipping()).isTrue();
        assertThat(ann.addresses().get(0).details().company()).isEqualTo("Acme");
    }

    @Test
    void shopifysWithItsApostrophes() {
        var ann = ann(
                "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,"
                        + "Default Address Address1,Default Address Address2,Default Address City,"
                        + "Default Address Province Code,Default Address Country Code,Default Address Zip,"
                        + "Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags",
                "'8123456789,Ann,Berg,ann@example.com,yes,Acme,1 Long Road,Flat 2,Malmö,,SE,'21145,'+4640123,"
                        + "'+4640123,no,0.00,0,,no,");

        var address = ann.addresses().getFirst().details();
        assertThat(address.postal().street()).isEqualTo("1 Long Road\nFlat 2");
        assertThat(address.postal().postcode()).isEqualTo("21145");
        assertThat(address.contact().telephone()).isEqualTo("+4640123");
        assertThat(address.company()).isEqualTo("Acme");
    }

    @Test
    void wooCommercesUsersAndCustomers() {
        var ann = ann(
                "ID,user_login,user_email,user_registered,first_name,last_name,billing_company,billing_address_1,"
                        + "billing_address_2,billing_city,billing_postcode,billing_country,billing_state,billing_phone",
                "7,ann,ann@example.com,2021-05-06 07:08:09,Ann,Berg,Acme,1 Long Road,,Malmö,21145,SE,,040 1");

        assertThat(ann.addresses().getFirst().details().postal().city()).isEqualTo("Malmö");
        assertThat(ann.createdAt()).hasToString("2021-05-06T07:08:09Z");
    }

    @Test
    void prestaShopsSampleAndItsGrid() {
        var ann = ann(
                "Customer ID;Active (0/1);Titles ID (Mr = 1, Ms = 2, else 0);Email *;Password;Birthday (yyyy-mm-dd);"
                        + "Last Name *;First Name *;Newsletter (0/1);Opt-in (0/1);Registration date (yyyy-mm-dd);"
                        + "Groups (x,y,z...);Default group ID",
                "1;1;2;ann@example.com;secret words;1990-01-02;Berg;Ann;0;1;2020-03-04;\"1,2\";2");
        assertThat(ann.details().profile().gender()).isEqualTo(Gender.FEMALE);
        assertThat(ann.details().account().groupId()).isEqualTo(2);
        assertThat(ann.details().profile().dateOfBirth()).hasToString("1990-01-02");

        var bo = customer(
                "bo@example.com",
                "ID;Social title;First name;Last name;Email address;Group;Sales;Enabled;Newsletter;Partner offers;"
                        + "Registration;Last visit",
                "2;Mr.;Bo;Berg;bo@example.com;Retailer;0;0;1;0;2020-03-04 05:06:07;");
        assertThat(bo.details().name().prefix()).isEqualTo("Mr.");
        assertThat(bo.details().active()).isFalse();
        assertThat(bo.createdAt()).hasToString("2020-03-04T05:06:07Z");
    }

    @Test
    void excelsInSwedishAndInDutch() {
        var swedish = "sep=;\r\nE-postadress;Förnamn;Efternamn;Gatuadress;Postnummer;Ort;Land;Telefon\r\n"
                + "ann@example.com;Ann;Ångström;Långgatan 1;211 45;Malmö;Sverige;040-1\r\n";
        fixture.run(file(folder, swedish.getBytes(Charset.forName("windows-1252"))));
        var ann = fixture.find("ann@example.com");
        assertThat(ann.name()).isEqualTo("Ann Ångström");
        assertThat(AddressFields.COUNTRY.get(ann.addresses().getFirst().details()))
                .isEqualTo("SE");

        var dutch = "E-mailadres\tVoornaam\tTussenvoegsel\tAchternaam\tStraat\tPostcode\tWoonplaats\tLand\tTelefoon\n"
                + "bo@example.com\tBö\tvan der\tBerg\tKerkstraat 1\t1017 GA\tAmsterdam\tNederland\t020 1\n";
        fixture.run(file(folder, dutch.getBytes(StandardCharsets.UTF_16)));
        var bo = fixture.find("bo@example.com");
        assertThat(bo.name()).isEqualTo("Bö van der Berg");
        assertThat(AddressFields.COUNTRY.get(bo.addresses().getFirst().details()))
                .isEqualTo("NL");
    }

    private Customer ann(String... lines) {
        return customer("ann@example.com", lines);
    }

    private Customer customer(String email, String... lines) {
        var report = fixture.run(file(folder, lines));
        assertThat(ImportFixture.sentences(report)).isEmpty();
        return fixture.find(email);
    }
}
