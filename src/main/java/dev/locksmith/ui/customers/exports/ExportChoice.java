package dev.locksmith.ui.customers.exports;

import dev.locksmith.customer.exports.ExportFormat;
import dev.locksmith.customer.exports.ExportOptions;
import dev.locksmith.customer.search.CustomerQuery;

/// The kinds of file that staff choose from.
enum ExportChoice {
    CSV(ExportFormat.CSV, ',', false),
    /// As Excel opens it in most of Europe: semicolons, and a mark by which it knows UTF-8.
    CSV_FOR_EXCEL(ExportFormat.CSV, ';', true),
    EXCEL(ExportFormat.EXCEL, ',', false),
    JSON_LINES(ExportFormat.JSON_LINES, ',', false);

    private final ExportFormat format;
    private final char separator;
    private final boolean byteOrderMark;

    ExportChoice(ExportFormat format, char separator, boolean byteOrderMark) {
        this.format = format;
        this.separator = separator;
        this.byteOrderMark = byteOrderMark;
    }

    ExportOptions options(CustomerQuery query) {
        return new ExportOptions(format, query, separator, byteOrderMark);
    }

    String extension() {
        return format.extension();
    }
}
