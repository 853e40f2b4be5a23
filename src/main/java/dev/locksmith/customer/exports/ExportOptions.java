package dev.locksmith.customer.exports;

import dev.locksmith.customer.search.CustomerQuery;

/// What to export, and how.
///
/// @param query whom, and in which order
/// @param separator between the cells of CSV
/// @param byteOrderMark whether CSV begins with one, by which Excel knows UTF-8
public record ExportOptions(ExportFormat format, CustomerQuery query, char separator, boolean byteOrderMark) {
    /// Commas, and no mark.
    public static ExportOptions of(ExportFormat format, CustomerQuery query) {
        return new ExportOptions(format, query, ',', false);
    }
}
