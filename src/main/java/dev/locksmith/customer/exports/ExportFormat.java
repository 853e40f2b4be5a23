package dev.locksmith.customer.exports;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// The file formats of an export.
public enum ExportFormat {
    /// RFC 4180, with the columns of Commerce's file of customers with their addresses.
    CSV("csv"),
    /// An Office Open XML workbook (ECMA-376) with the same columns.
    EXCEL("xlsx"),
    /// A JSON object a line, each a whole customer.
    JSON_LINES("jsonl");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /// What file names end in, without the dot.
    public String extension() {
        return extension;
    }

    /// The format that a file's name ends in; CSV where it says nothing.
    public static ExportFormat of(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith("." + format.extension))
                .findFirst()
                .orElse(CSV);
    }
}
