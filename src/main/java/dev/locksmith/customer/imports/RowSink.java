package dev.locksmith.customer.imports;

import dev.locksmith.customer.imports.file.CandidateRow;
import java.util.List;

/// Where the rows of a file go: into the database, or nowhere in a dry run.
interface RowSink {
    /// Does what takes its time, for one row.
    CandidateRow prepare(CandidateRow row);

    /// @param last true = nothing follows
    /// @param tally is told of each verdict once it holds
    void take(List<CandidateRow> batch, boolean last, ImportTally tally);

    /// The import was cancelled before the end of the file.
    void stopped(Tally soFar);
}
