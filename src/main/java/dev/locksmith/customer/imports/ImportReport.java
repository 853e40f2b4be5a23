package dev.locksmith.customer.imports;

import dev.locksmith.customer.imports.file.FileReading;
import dev.locksmith.customer.imports.row.RowVerdict;
import java.util.List;

/// How an import ended, or what a dry run came to.
///
/// @param remarked the verdicts that say something, in the order of the file; at most 10,000 refused rows and
///     10,000 others
/// @param refusedLines where all refused rows begin
public record ImportReport(
        FileReading reading, Tally tally, boolean cancelled, List<RowVerdict> remarked, LineNumbers refusedLines) {
    public ImportReport {
        remarked = List.copyOf(remarked);
    }

    /// Customers who are new, or addresses in a file of these.
    public long imported() {
        return tally.imported();
    }

    /// Those who were here already.
    public long updated() {
        return tally.updated();
    }

    public long refused() {
        return tally.refused();
    }
}
