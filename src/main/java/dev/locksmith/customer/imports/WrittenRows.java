package dev.locksmith.customer.imports;

import dev.locksmith.customer.EmailTaken;
import dev.locksmith.customer.imports.file.CandidateRow;
import dev.locksmith.customer.imports.file.Remark;
import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.customer.imports.row.RowVerdict.Refused;
import dev.locksmith.customer.imports.row.RowWriter;
import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import dev.locksmith.text.Busy;
import dev.locksmith.text.ExpectedFailure;
import java.util.List;

/// Rows that are written, a batch a transaction, each with a record of the sums so far.
record WrittenRows(Database database, RowWriter writer, ImportRecord record) implements RowSink {
    @Override
    public CandidateRow prepare(CandidateRow row) {
        return writer.prepare(row);
    }

    /// All in one transaction; if one row fails late, then each in its own, so that only that row is lost.
    @Override
    public void take(List<CandidateRow> batch, boolean last, ImportTally tally) {
        try {
            tally.add(database.inTransaction(transaction -> write(transaction, batch, last, tally.soFar())));
        } catch (EmailTaken | Busy refusal) {
            if (batch.size() == 1) refuse(batch.getFirst(), refusal, last, tally);
            else for (var row : batch) take(List.of(row), last && row == batch.getLast(), tally);
        }
    }

    private List<RowVerdict> write(Transaction transaction, List<CandidateRow> batch, boolean last, Tally before) {
        var verdicts = writer.write(transaction, record.by(), batch);
        record(transaction, before.plus(verdicts), last);
        return verdicts;
    }

    private void refuse(CandidateRow row, ExpectedFailure why, boolean last, ImportTally tally) {
        List<RowVerdict> verdicts = List.of(new Refused(row.line(), row.email(), new Remark("failed", why)));
        database.doInTransaction(
                transaction -> record(transaction, tally.soFar().plus(verdicts), last));
        tally.add(verdicts);
    }

    private void record(Transaction transaction, Tally sum, boolean last) {
        if (last) record.done(transaction, sum);
        else record.soFar(transaction, sum);
    }

    @Override
    public void stopped(Tally soFar) {
        database.doInTransaction(transaction -> record.stopped(transaction, soFar));
    }
}
