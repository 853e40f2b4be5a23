package dev.locksmith.customer.imports;

import static dev.locksmith.customer.imports.ImportFixture.file;
import static dev.locksmith.customer.imports.ImportFixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.ExpectedFailure;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that people really have: every line gets its verdict, and the good rows come in.
class NastyFilesTest {
    private static final String HEADER = "firstname,lastname,email";

    private final ImportFixture fixture = new ImportFixture();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        fixture.run(file(folder, "\uFEFF" + HEADER, "Ann,Alm,ann@example.com"));

        assertThat(fixture.names()).containsExactly("Ann Alm");
    }

    @Test
    void aLineInAnotherEncodingIsRefusedByItself() {
        var lines = new ByteArrayOutputStream();
        lines.writeBytes((HEADER + "\r\nÅsa,Öberg,asa@example.com\r\n").getBytes(StandardCharsets.UTF_8));
        lines.writeBytes("Örjan,Ek,orjan@example.com\r\n".getBytes(Charset.forName("windows-1252")));

        var report = fixture.run(file(folder, lines.toByteArray()));

        assertThat(sentences(report)).containsExactly("line 3: The line is not text in UTF-8.");
        assertThat(fixture.names()).containsExactly("Åsa Öberg");
    }

    @Test
    void aFileOfExcelsInTheWestIsReadAsSuchAndSaidToBe() {
        var text = "Förnamn;Efternamn;E-post\r\nÅsa;Öberg;asa@example.com\r\n";

        var report = fixture.run(file(folder, text.getBytes(Charset.forName("windows-1252"))));

        assertThat(report.reading().sentences(ImportFixture.TEXTS))
                .singleElement()
                .asString()
                .startsWith("The file is not in UTF-8, so it was read as Windows-1252");
        assertThat(fixture.names()).containsExactly("Åsa Öberg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
    void aFileInUtf16WithItsMarkComesIn(Charset charset) {
        var text = "first name\tlast name\temail\r\nÅsa\tÖberg 😀\tasa@example.com\r\n";

        var report = fixture.run(file(folder, text.getBytes(charset)));

        assertThat(report.reading().sentences(ImportFixture.TEXTS)).isEmpty();
        assertThat(fixture.names()).containsExactly("Åsa Öberg 😀");
    }

    @Test
    void strayQuotesCostTheirOwnLineOnly() {
        var report = fixture.run(file(
                folder,
                HEADER,
                "\"Ann,Alm,ann@example.com",
                "Bo,Ek,bo@example.com",
                "\"Cy\"x,Dahl,cy@example.com",
                "Di \"Dee\",Falk,di@example.com",
                "\"Eva\",\"von \"\"E\"\"\",eva@example.com"));

        assertThat(sentences(report))
                .containsExactly(
                        "line 2: A quotation mark is not closed, or stands where none may stand.",
                        "line 4: A quotation mark is not closed, or stands where none may stand.");
        assertThat(fixture.names()).containsExactly("Bo Ek", "Di \"Dee\" Falk", "Eva von \"E\"");
    }

    @Test
    void aQuotedCellMaySpanLinesWhichStillCount() {
        var report = fixture.run(file(
                folder,
                HEADER + ",street",
                "Ann,Alm,ann@example.com,\"1 Long Road\r\nBack door\"",
                "",
                "Bo,Ek,no address,",
                "\"C\ny\",Dahl,cy@example.com,"));

        assertThat(fixture.find("ann@example.com")
                        .addresses()
                        .getFirst()
                        .details()
                        .street())
                .isEqualTo("1 Long Road\nBack door");
        assertThat(sentences(report))
                .containsExactly(
                        "line 5: email: Please enter a valid email address, such as name@example.com.",
                        "line 6: firstname: Line breaks and control characters are not allowed here.");
    }

    @Test
    void namesInAnyScriptComeInUnchanged() {
        var names = List.of("O'Brien <script>alert(1)</script>", "שלום", "𝒜nn 😀", "Nguyễn", "张伟");
        var rows = IntStream.range(0, names.size())
                .mapToObj(i -> "\"" + names.get(i) + "\",X,n" + i + "@example.com")
                .collect(Collectors.joining("\n"));

        fixture.run(file(folder, HEADER, rows));

        assertThat(fixture.names())
                .containsExactlyElementsOf(
                        names.stream().map(name -> name + " X").toList());
    }

    @Test
    void rowsOfAnotherWidthAreRefusedUnlessTheRestIsEmpty() {
        var wide = IntStream.range(0, 37).mapToObj(i -> "x" + i).collect(Collectors.joining(","));
        var report = fixture.run(file(
                folder,
                HEADER,
                "Ann,Alm,ann@example.com,,,",
                "Bo,Ek",
                "Cy,Dahl,cy@example.com," + wide,
                "Di,Falk,di@example.com"));

        assertThat(sentences(report))
                .containsExactly(
                        "line 3: The row has 2 cells, and the first line has 3.",
                        "line 4: The row has 40 cells, and the first line has 3.");
        assertThat(fixture.names()).containsExactly("Ann Alm", "Di Falk");
    }

    @Test
    void fortyColumnsAreNoMoreThanThoseThatAreKnown() {
        var names = IntStream.range(0, 37).mapToObj(i -> "extra" + i).collect(Collectors.joining(","));
        var values = names.replace("extra", "v");

        fixture.run(file(folder, HEADER + "," + names, "Ann,Alm,ann@example.com," + values));

        assertThat(fixture.names()).containsExactly("Ann Alm");
    }

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
        assertThat(address.street()).isEqualTo("Storgatan 1");
        assertThat(address.city()).isEqualTo("'s-Hertogenbosch");
        assertThat(address.countryCode()).isEqualTo("NL");
        assertThat(address.telephone()).isEqualTo("+31612345678");
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
            Ann,Alm,ann@example.com   | The first line of the file has no column for: email, firstname, lastname. Name the columns there, or say which column is which.
            firstname,lastname,phone  | The first line of the file has no column for: email. Name the columns there, or say which column is which.
            """)
    void aFileWithoutTheColumnsIsRefusedInOneSentence(String header, String sentence) {
        var file = file(folder, header);

        var failure = catchThrowableOfType(ExpectedFailure.class, () -> fixture.run(file));

        assertThat(failure.sentence(ImportFixture.TEXTS)).isEqualTo(sentence);
    }

    @Test
    void whatIsNoTextAtAllIsRefusedInOneSentence() {
        var utf16 = file(folder, (HEADER + "\nAnn,Alm,ann@example.com").getBytes(StandardCharsets.UTF_16LE));
        var none = folder.resolve("none.csv");

        assertThat(catchThrowableOfType(ExpectedFailure.class, () -> fixture.run(utf16))
                        .sentence(ImportFixture.TEXTS))
                .contains("Save the file as “CSV UTF-8”");
        assertThat(catchThrowableOfType(ExpectedFailure.class, () -> fixture.run(none))
                        .sentence(ImportFixture.TEXTS))
                .isEqualTo("There is no file " + none + ".");
        assertThat(catchThrowableOfType(ExpectedFailure.class, () -> fixture.run(folder))
                        .sentence(ImportFixture.TEXTS))
                .isEqualTo("The file " + folder + " cannot be read.");
    }

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
        assertThat(ann.addresses().getFirst().details().telephone()).isEqualTo("555 1234");
        assertThat(ann.addresses().getFirst().details().city()).isEqualTo("Village");
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
