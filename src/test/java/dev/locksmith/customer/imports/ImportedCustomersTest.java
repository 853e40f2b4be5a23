package dev.locksmith.customer.imports;

import static dev.locksmith.customer.imports.ImportFixture.HEADER;
import static dev.locksmith.customer.imports.ImportFixture.file;
import static dev.locksmith.customer.imports.ImportFixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.ExpectedFailure;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a customer whose row is good: password, website, values not understood, what is known already.
class ImportedCustomersTest {
    @AutoClose
    private final ImportFixture fixture = new ImportFixture();

    @TempDir
    Path folder;

    /// A reset is all they need; without the account they would have nothing to reset.
    @Test
    void aCustomerWhosePasswordCannotBeTakenComesInWithoutOne() {
        var report = fixture.run(file(
                folder,
                HEADER + ",password_hash,password",
                "Ann,Alm,ann@example.com,abc:salt:1,",
                "Bo,Ek,bo@example.com,no-hash,",
                "Cy,Dahl,cy@example.com,,",
                "Di,Falk,di@example.com,,short"));

        assertThat(report.imported()).isEqualTo(4);
        assertThat(report.remarked()).extracting(RowVerdict::line).containsExactly(3L, 5L);
        assertThat(sentences(report))
                .allSatisfy(sentence -> assertThat(sentence).contains("The customer came in without a password"));
        assertThat(fixture.credentials)
                .containsOnlyKeys(fixture.find("ann@example.com").id());
    }

    @Test
    void whoIsKnownAlreadyKeepsThePasswordAndNothingIsHashedForThem() {
        var file = file(folder, HEADER + ",password", "Ann,Alm,ann@example.com,tulips");
        fixture.run(file);

        var report = fixture.run(file);

        assertThat(sentences(report))
                .containsExactly("line 2: The customer is known already, so the password stays as it is.");
        assertThat(fixture.prepared).hasSize(1);
    }

    @Test
    void aRowGoesToTheWebsiteItNamesOrIsRefused() {
        fixture.website("outlet");
        var file = file(
                folder,
                HEADER + ",_website",
                "Ann,Alm,ann@example.com,ws1",
                "Bo,Ek,bo@example.com,base",
                "Cy,Dahl,cy@example.com,");

        var report = fixture.run(file, ImportOptions.into("outlet"));

        assertThat(sentences(report))
                .containsExactly("line 2: There is no website with the code ws1. There are: base, outlet.");
        assertThat(fixture.names()).containsExactly("Bo Ek", "Cy Dahl");
        assertThat(fixture.find("bo@example.com").website().code()).isEqualTo("base");
        assertThat(fixture.find("cy@example.com").website().code()).isEqualTo("outlet");
    }

    @Test
    void valuesThatAreNotUnderstoodAreLeftOutWithARemark() {
        var report = fixture.run(file(
                folder,
                HEADER + ",gender,country,dob,customer since",
                "Ann,Alm,ann@example.com,whatever,Atlantis,31/02/1980,soon"));

        assertThat(report.imported()).isOne();
        assertThat(sentences(report))
                .containsExactlyInAnyOrder(
                        "line 2: gender: “whatever” was not understood and left out.",
                        "line 2: country: “Atlantis” was not understood and left out.",
                        "line 2: dob: “31/02/1980” was not understood and left out.",
                        "line 2: customer since: “soon” was not understood and left out.");
    }

    @Test
    void aKnownCustomerKeepsWhatTheFileLeavesEmpty() {
        fixture.run(file(folder, HEADER + ",telephone,city", "Ann,Alm,ann@example.com,555 1234,Town"));

        var report = fixture.run(file(folder, HEADER + ",telephone,city", "Ann,Berg,ANN@example.com,,Village"));

        var ann = fixture.find("ann@example.com");
        assertThat(report.updated()).isOne();
        assertThat(ann.name()).isEqualTo("Ann Berg");
        assertThat(ann.email()).isEqualTo("ann@example.com");
        assertThat(ann.addresses()).hasSize(1);
        assertThat(ann.addresses().getFirst().details().contact().telephone()).isEqualTo("555 1234");
        assertThat(ann.addresses().getFirst().details().postal().city()).isEqualTo("Village");
    }

    @Test
    void whoMayNotImportIsRefused() {
        var reader = new StaffMember("Tim", "desk", Set.of());
        var file = file(folder, HEADER, "Ann,Alm,ann@example.com");

        assertThat(catchThrowableOfType(
                        ExpectedFailure.class,
                        () -> fixture.imports.run(reader, file, ImportFixture.OPTIONS, ImportProgress.none())))
                .isNotNull();
        assertThat(fixture.names()).isEmpty();
    }
}
