package dev.locksmith.customer.imports;

import dev.locksmith.customer.imports.file.CandidateRow;
import dev.locksmith.customer.imports.row.RowJudge;
import dev.locksmith.database.Database;
import java.util.List;

/// The rows of a dry run: judged, and not written.
record JudgedRows(Database database, RowJudge judge) implements RowSink {
    @Override
    public CandidateRow prepare(CandidateRow row) {
        return judge.prepare(row);
    }

    @Override
    public void take(List<CandidateRow> batch, boolean last, ImportTally tally) {
        tally.add(database.inTransaction(transaction -> judge.judge(transaction, batch)));
    }

    @Override
    public void stopped(Tally soFar) {}
}
