package dev.locksmith.customer.imports;

import dev.locksmith.customer.EmailTaken;
import dev.locksmith.customer.imports.file.CandidateRow;
import dev.locksmith.customer.imports.file.CsvRecords;
import dev.locksmith.customer.imports.file.FileReading;
import dev.locksmith.customer.imports.file.Header;
import dev.locksmith.customer.imports.file.Remark;
import dev.locksmith.customer.imports.file.RowReader;
import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.customer.imports.row.RowVerdict.Refused;
import dev.locksmith.customer.imports.row.RowWriter;
import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import dev.locksmith.text.Busy;
import dev.locksmith.text.ExpectedFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// One import under way: counts, batches, cancelling.
final class ImportRun {
    private static final int ROWS_A_TRANSACTION = 100;
    private static final int MOST_REMARKED = 10_000;

    private final Database database;
    private final RowWriter writer;
    private final ImportRecord record;
    private final ImportProgress progress;

    private final List<RowVerdict> remarked = new ArrayList<>();
    private Tally tally = Tally.NOTHING;
    private long remarks;

    ImportRun(Database database, RowWriter writer, ImportRecord record, ImportProgress progress) {
        this.database = database;
        this.writer = writer;
        this.record = record;
        this.progress = progress;
    }

    /// @param size of the file in bytes
    ImportReport run(CsvRecords records, Header header, FileReading reading, long size) throws IOException {
        var complete = readAll(records, new RowReader(header), Math.max(1, size));
        if (!complete) database.doInTransaction(transaction -> record.stopped(transaction, tally));
        return new ImportReport(reading, tally.imported(), tally.updated(), tally.refused(), !complete, remarked);
    }

    /// False when cancelled.
    private boolean readAll(CsvRecords records, RowReader reader, double size) throws IOException {
        List<CandidateRow> batch = new ArrayList<>();
        for (var next = records.next(); next != null; next = records.next()) {
            if (progress.isCancelled()) return false;
            // only now: the last batch, of any size, is written below
            if (batch.size() == ROWS_A_TRANSACTION) {
                write(batch, false, records.bytesRead() / size);
                batch.clear();
            }
            batch.add(writer.prepare(reader.read(next)));
        }
        if (progress.isCancelled()) return false;
        write(batch, true, 1);
        return true;
    }

    /// All in one transaction; if one row fails late, then each in its own, so that only that row is lost.
    private void write(List<CandidateRow> batch, boolean last, double done) {
        try {
            tell(database.inTransaction(transaction -> write(transaction, batch, last)), done);
        } catch (EmailTaken | Busy refusal) {
            if (batch.size() == 1) refuse(batch.getFirst(), refusal, last, done);
            else for (var row : batch) write(List.of(row), last && row == batch.getLast(), done);
        }
    }

    private List<RowVerdict> write(Transaction transaction, List<CandidateRow> batch, boolean last) {
        writer.lock(transaction, batch);
        var verdicts = batch.stream()
                .map(row -> writer.write(transaction, record.by(), row))
                .toList();
        record(transaction, tally.plus(verdicts), last);
        return verdicts;
    }

    private void refuse(CandidateRow row, ExpectedFailure why, boolean last, double done) {
        List<RowVerdict> verdicts = List.of(new Refused(row.line(), row.email(), new Remark("failed", why)));
        database.doInTransaction(transaction -> record(transaction, tally.plus(verdicts), last));
        tell(verdicts, done);
    }

    private void record(Transaction transaction, Tally sum, boolean last) {
        if (last) record.done(transaction, sum);
        else record.soFar(transaction, sum);
    }

    private void tell(List<RowVerdict> verdicts, double done) {
        tally = tally.plus(verdicts);
        for (var verdict : verdicts) if (!verdict.remarks().isEmpty()) keep(verdict);
        progress.rows(verdicts, Math.min(1, done));
    }

    /// Refused rows are what must be corrected, so remarks never crowd them out.
    private void keep(RowVerdict verdict) {
        if (verdict instanceof Refused ? tally.refused() <= MOST_REMARKED : remarks++ < MOST_REMARKED)
            remarked.add(verdict);
    }
}
