package dev.locksmith.customer.imports;

import static dev.locksmith.customer.imports.ImportFixture.HEADER;
import static dev.locksmith.customer.imports.ImportFixture.file;
import static dev.locksmith.customer.imports.ImportFixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.locksmith.text.ExpectedFailure;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files in whatever encoding: what can be read comes in, and what cannot be is refused in words.
class FileEncodingTest {
    @AutoClose
    private final ImportFixture fixture = new ImportFixture();

    @TempDir
    Path folder;

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
}
