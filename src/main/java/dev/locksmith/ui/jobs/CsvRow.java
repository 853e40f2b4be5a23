package dev.locksmith.ui.jobs;

import java.util.List;
import java.util.stream.Collectors;

/// A row of a CSV file (RFC 4180) that no spreadsheet takes for formulas: values that begin like one have an apostrophe
/// before them (OWASP, CSV injection).
final class CsvRow {
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private CsvRow() {}

    /// With its line break.
    static String of(List<String> values) {
        return values.stream().map(CsvRow::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String value) {
        var safe = !value.isEmpty() && FORMULA_BEGINS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
