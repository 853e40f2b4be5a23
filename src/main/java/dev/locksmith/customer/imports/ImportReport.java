package dev.locksmith.customer.imports;

import dev.locksmith.customer.imports.file.FileReading;
import dev.locksmith.customer.imports.row.RowVerdict;
import java.util.List;

/// How an import ended.
///
/// @param imported customers who are new, or addresses in a file of these
/// @param updated those who were here already
/// @param remarked the verdicts that say something, in the order of the file; at most 10,000 refused rows and
///     10,000 others
public record ImportReport(
        FileReading reading, long imported, long updated, long refused, boolean cancelled, List<RowVerdict> remarked) {
    public ImportReport {
        remarked = List.copyOf(remarked);
    }
}
