package dev.locksmith.customer.imports;

import static dev.locksmith.customer.imports.ImportFixture.HEADER;
import static dev.locksmith.customer.imports.ImportFixture.file;
import static dev.locksmith.customer.imports.ImportFixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of another width or with odd quotes: every line gets its verdict, and the good ones come in.
class CsvRowsTest {
    @AutoClose
    private final ImportFixture fixture = new ImportFixture();

    @TempDir
    Path folder;

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
                        .postal()
                        .street())
                .isEqualTo("1 Long Road\nBack door");
        assertThat(sentences(report))
                .containsExactly(
                        "line 5: email: Please enter a valid email address, such as name@example.com.",
                        "line 6: firstname: Line breaks and control characters are not allowed here.");
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
}
