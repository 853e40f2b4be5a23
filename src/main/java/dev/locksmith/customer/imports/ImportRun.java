package dev.locksmith.customer.imports;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.audit.Entry;
import dev.locksmith.customer.imports.CsvRecord.Cells;
import dev.locksmith.customer.imports.CsvRecord.Unreadable;
import dev.locksmith.customer.imports.RowVerdict.Imported;
import dev.locksmith.customer.imports.RowVerdict.Refused;
import dev.locksmith.customer.imports.RowVerdict.Updated;
import dev.locksmith.database.Database;
import dev.locksmith.text.ExpectedFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One import under way: counts, batches, cancelling.
final class ImportRun {
    private static final int ROWS_A_TRANSACTION = 50;
    private static final int MOST_REMARKED = 10_000;

    private final Database database;
    private final AuditLog audit;
    private final RowWriter writer;
    private final Actor by;
    private final ImportProgress progress;

    private final List<RowVerdict> remarked = new ArrayList<>();
    private long imported;
    private long updated;
    private long refused;

    ImportRun(Database database, AuditLog audit, RowWriter writer, Actor by, ImportProgress progress) {
        this.database = database;
        this.audit = audit;
        this.writer = writer;
        this.by = by;
        this.progress = progress;
    }

    ImportReport run(CsvRecords records, Header header, Path file) throws IOException {
        try {
            var complete = readAll(records, header, Math.max(1, Files.size(file)));
            return new ImportReport(imported, updated, refused, !complete, remarked);
        } finally {
            // also after a failure: what was committed before it stays, and so does its record
            database.doInTransaction(transaction -> audit.record(
                    transaction,
                    by,
                    Entry.of(Act.CUSTOMERS_IMPORTED)
                            .detail(file.getFileName() + ": " + imported + " imported, " + updated + " updated, "
                                    + refused + " refused")));
        }
    }

    /// False when cancelled.
    private boolean readAll(CsvRecords records, Header header, double size) throws IOException {
        List<CsvRecord> batch = new ArrayList<>();
        for (var record = records.next(); record != null; record = records.next()) {
            if (progress.isCancelled()) return false;
            batch.add(record);
            if (batch.size() == ROWS_A_TRANSACTION) {
                tell(write(batch, header), records.bytesRead() / size);
                batch.clear();
            }
        }
        if (progress.isCancelled()) return false;
        tell(write(batch, header), 1);
        return true;
    }

    /// All in one transaction; if one row fails late, then each in its own, so that only that row is lost.
    private List<RowVerdict> write(List<CsvRecord> batch, Header header) {
        try {
            return database.inTransaction(transaction -> batch.stream()
                    .map(record -> switch (record) {
                        case Unreadable(var line, var why) -> new Refused(line, "", why);
                        case Cells cells -> writer.write(transaction, by, header.row(cells));
                    })
                    .toList());
        } catch (ExpectedFailure refusal) {
            if (batch.size() == 1) return List.of(refused(batch.getFirst(), header, refusal));
            return batch.stream()
                    .flatMap(record -> write(List.of(record), header).stream())
                    .toList();
        }
    }

    private static RowVerdict refused(CsvRecord record, Header header, ExpectedFailure why) {
        var email = record instanceof Cells cells ? header.row(cells).email() : "";
        return new Refused(record.line(), email, new Remark("failed", why));
    }

    private void tell(List<RowVerdict> verdicts, double done) {
        for (var verdict : verdicts) {
            switch (verdict) {
                case Imported _ -> imported++;
                case Updated _ -> updated++;
                case Refused _ -> refused++;
            }
            if (!verdict.remarks().isEmpty() && remarked.size() < MOST_REMARKED) remarked.add(verdict);
        }
        progress.rows(verdicts, Math.min(1, done));
    }
}
