package dev.locksmith.customer.imports;

import static dev.locksmith.customer.imports.ImportFixture.file;
import static dev.locksmith.customer.imports.ImportFixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.text.ExpectedFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which column is which, by the many names that programs give them.
class ColumnNamesTest {
    @AutoClose
    private final ImportFixture fixture = new ImportFixture();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            First Name;Last Name;E-mail | Ann;Alm;ann@example.com
            FIRST_NAME,last name,Email Address | Ann,Alm,ann@example.com
            Name,Mail | Ann Alm,ann@example.com
            Full name,Mail | "Alm, Ann",ann@example.com
            surname,given_name,_email | Alm,Ann,ann@example.com
            Förnamn;Efternamn;E-post | Ann;Alm;ann@example.com
            Voornaam;Achternaam;E-mailadres | Ann;Alm;ann@example.com
            user_email,first_name,last_name,billing_first_name | ann@example.com,Ann,Alm,Other
            """)
    void columnsAreKnownByManyNamesAndDelimiters(String header, String row) {
        fixture.run(file(folder, header, row));

        assertThat(fixture.names()).containsExactly("Ann Alm");
    }

    @Test
    void theLineInWhichExcelNamesTheSeparatorIsNoHeader() {
        var report = fixture.run(file(folder, "sep=;", "Förnamn;Efternamn;E-post", "Ann;Alm;ann@example.com", "x;y"));

        assertThat(fixture.names()).containsExactly("Ann Alm");
        assertThat(report.remarked()).extracting(RowVerdict::line).containsExactly(4L);
    }

    @Test
    void addressesAsOtherShopsNameThemComeIn() {
        fixture.run(file(
                folder,
                "First Name,Last Name,Email,Default Address Address1,Default Address City,Default Address Zip,"
                        + "Default Address Country Code,Default Address Phone",
                "Ann,Alm,ann@example.com,Storgatan 1,'s-Hertogenbosch,5211,NL,'+31612345678"));

        var address = fixture.find("ann@example.com").addresses().getFirst().details();
        assertThat(address.postal().street()).isEqualTo("Storgatan 1");
        assertThat(address.postal().city()).isEqualTo("'s-Hertogenbosch");
        assertThat(address.postal().countryCode()).isEqualTo("NL");
        assertThat(address.contact().telephone()).isEqualTo("+31612345678");
    }

    @Test
    void columnsThatAreNotKnownCanBeMapped() {
        var options = ImportFixture.OPTIONS.mapping(Map.of(
                "first",
                Optional.of(ImportField.FIRST_NAME),
                "Last",
                Optional.of(ImportField.LAST_NAME),
                "Post",
                Optional.of(ImportField.EMAIL)));
        var file = file(folder, "First,Last,Post,Email", "Ann,Alm,ann@example.com,old@example.com");

        var preview = fixture.imports.preview(file, ImportFixture.OPTIONS);
        fixture.imports.run(ImportFixture.STAFF, file, options, ImportProgress.none());

        assertThat(preview.missing()).containsExactly(ImportField.FIRST_NAME, ImportField.LAST_NAME);
        assertThat(preview.sample()).containsExactly(List.of("Ann", "Alm", "ann@example.com", "old@example.com"));
        assertThat(fixture.find("ann@example.com").name()).isEqualTo("Ann Alm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | The file is empty. Locksmith reads CSV files whose first line names the columns.
            Ann,Alm,ann@example.com   | The first line of the file has no column for: email, firstname, lastname. \
            Name the columns there, or say which column is which.
            firstname,lastname,phone  | The first line of the file has no column for: email. \
            Name the columns there, or say which column is which.
            """)
    void aFileWithoutTheColumnsIsRefusedInOneSentence(String header, String sentence) {
        var file = file(folder, header);

        var failure = catchThrowableOfType(ExpectedFailure.class, () -> fixture.run(file));

        assertThat(failure.sentence(ImportFixture.TEXTS)).isEqualTo(sentence);
    }

    @Test
    void whatIsWrongIsToldOnceByTheColumnItComesFrom() {
        var tooLong = "x".repeat(256);

        var report = fixture.run(file(
                folder,
                "firstname,lastname,email,_address_firstname,_address_city",
                "Ann,Alm,ann@example.com," + tooLong + ",Lund",
                tooLong + ",Ek,bo@example.com,,Lund"));

        assertThat(sentences(report))
                .containsExactly(
                        "line 2: _address_firstname: Please enter no more than 255 characters.",
                        "line 3: firstname: Please enter no more than 255 characters.");
    }
}
