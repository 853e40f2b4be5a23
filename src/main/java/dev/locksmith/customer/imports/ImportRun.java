package dev.locksmith.customer.imports;

import dev.locksmith.customer.imports.file.CandidateRow;
import dev.locksmith.customer.imports.file.CsvRecords;
import dev.locksmith.customer.imports.file.FileReading;
import dev.locksmith.customer.imports.file.Header;
import dev.locksmith.customer.imports.file.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// One import under way: reads the file batch by batch, until it ends or is cancelled.
record ImportRun(RowSink sink, ImportProgress progress) {
    /// So many are written in one transaction. Whoever wants to act on one of their customers waits for so long.
    private static final int ROWS_AT_ONCE = 250;

    /// @param size of the file in bytes
    ImportReport run(CsvRecords records, Header header, FileReading reading, long size) throws IOException {
        var tally = new ImportTally(progress);
        var complete = readAll(records, new RowReader(header), Math.max(1, size), tally);
        if (!complete) sink.stopped(tally.soFar());
        return tally.report(reading, complete);
    }

    /// False when cancelled.
    private boolean readAll(CsvRecords records, RowReader reader, double size, ImportTally tally) throws IOException {
        List<CandidateRow> batch = new ArrayList<>();
        for (var next = records.next(); next != null; next = records.next()) {
            if (progress.isCancelled()) return false;
            // only now: the last batch, of any size, is taken below
            if (batch.size() == ROWS_AT_ONCE) {
                tally.read(records.bytesRead() / size);
                sink.take(batch, false, tally);
                batch.clear();
            }
            batch.add(sink.prepare(reader.read(next)));
        }
        if (progress.isCancelled()) return false;
        tally.read(1);
        sink.take(batch, true, tally);
        return true;
    }
}
