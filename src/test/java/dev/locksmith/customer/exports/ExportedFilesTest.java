package dev.locksmith.customer.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.field.PersonName;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files as programs read them.
class ExportedFilesTest {
    private static final Texts TEXTS = Texts.of(Bundle.COMMON, Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void csvIsRfc4180AndNoCellIsAFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new CsvFile(out, new ExportOptions(ExportFormat.CSV, CustomerQuery.all(), ';', true))) {
            file.write(named("=1+1", "a;\"b\""), "General");
        }

        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFemail;_website;").endsWith("\r\n");
        assertThat(text).contains(";'=1+1;", ";\"a;\"\"b\"\"\";");
    }

    @Test
    void excelHoldsTextOnOneSheet() throws IOException {
        var target = folder.resolve("customers.xlsx");
        try (var out = Files.newOutputStream(target);
                var file = new ExcelFile(out)) {
            file.write(named("=1+1", "Å & Ö"), "General");
        }

        try (var zip = new ZipFile(target.toFile())) {
            var sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("=1+1", " &amp; ", "inlineStr").doesNotContain("<f>");
        }
    }

    @Test
    void jsonLinesAreAnObjectEach() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new JsonLinesFile(out)) {
            file.write(named("Ann", "Oth\"er"), "General");
            file.write(named("Bo", "Other"), "General");
        }

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"id\":42,\"email\":")
                .contains("\"last\":\"Oth\\\"er\"");
    }

    @Test
    void onAFullDiskOneSentenceSaysSoAndNothingIsLeft() throws IOException {
        var target = folder.resolve("customers.csv");
        Files.writeString(target, "the last export");

        var file = new PartFile(target, part -> new FullDisk(Files.newOutputStream(part)));

        assertThatThrownBy(() -> file.write(out -> {
                    out.write(new byte[1_000_000]);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        full -> assertThat(full.sentence(TEXTS)).startsWith("The disk is full: "));
        assertThat(Files.readString(target)).isEqualTo("the last export");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    private static Customer named(String first, String last) {
        var made = CustomerFixture.unsaved("");
        var details = made.details().withName(PersonName.of(first, last));
        var address = new Address(1, AddressDetails.of(PersonName.of(first, last)), true, true);
        return new Customer(
                made.id(),
                0,
                made.website(),
                details,
                List.of(address),
                made.createdAt(),
                made.createdIn(),
                made.updatedAt(),
                made.updatedBy());
    }

    /// Has room for a thousand bytes.
    private static final class FullDisk extends FilterOutputStream {
        private int room = 1_000;

        FullDisk(OutputStream disk) {
            super(disk);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            room -= length;
            if (room < 0) throw new IOException("No space left on device");
            out.write(bytes, from, length);
        }
    }
}
