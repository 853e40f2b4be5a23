package dev.locksmith.customer.imports;

import dev.locksmith.customer.imports.file.FileReading;
import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.customer.imports.row.RowVerdict.Refused;
import java.util.ArrayList;
import java.util.List;

/// Accumulates the verdicts of one import under way, and tells whoever watches it.
final class ImportTally {
    private static final int MOST_REMARKED = 10_000;

    private final ImportProgress progress;
    private final List<RowVerdict> remarked = new ArrayList<>();
    private final LineNumbers refusedLines = new LineNumbers();
    private Tally tally = Tally.NOTHING;
    private long remarks;
    private double read;

    ImportTally(ImportProgress progress) {
        this.progress = progress;
    }

    Tally soFar() {
        return tally;
    }

    /// @param share of the file that has been read, from 0 to 1
    void read(double share) {
        read = Math.min(1, share);
    }

    void add(List<RowVerdict> verdicts) {
        tally = tally.plus(verdicts);
        for (var verdict : verdicts) {
            if (verdict instanceof Refused) refusedLines.add(verdict.line());
            if (!verdict.remarks().isEmpty()) keep(verdict);
        }
        progress.rows(verdicts, read);
    }

    /// Refused rows are what must be corrected, so remarks never crowd them out.
    private void keep(RowVerdict verdict) {
        if (verdict instanceof Refused ? refusedLines.size() <= MOST_REMARKED : remarks++ < MOST_REMARKED)
            remarked.add(verdict);
    }

    ImportReport report(FileReading reading, boolean complete) {
        return new ImportReport(reading, tally, !complete, remarked, refusedLines);
    }
}
