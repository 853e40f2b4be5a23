package dev.locksmith.customer.imports;

import java.util.List;

/// How an import ended.
///
/// @param remarked the verdicts that say something, in the order of the file; at most 10,000 of them
public record ImportReport(long imported, long updated, long refused, boolean cancelled, List<RowVerdict> remarked) {
    public ImportReport {
        remarked = List.copyOf(remarked);
    }
}
