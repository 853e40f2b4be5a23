package dev.locksmith.customer.imports;

import dev.locksmith.customer.imports.file.CsvRecord;
import dev.locksmith.customer.imports.file.CsvRecords;
import dev.locksmith.customer.imports.file.FileEncoding;
import dev.locksmith.customer.imports.file.Header;
import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.text.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the refused rows of a file into another one, to be corrected and imported: the columns of the file, and one
/// more that says why. Of very many only the first 10,000 say it. A further address of a customer takes the
/// customer's row along, for it is nobody's without.
record RefusedRows(ImportReport report, Texts texts) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END = "\r\n";

    void write(Path source, Path target, ImportOptions options) throws IOException {
        try (var records = FileEncoding.of(source).open(source);
                var out = Files.newBufferedWriter(target)) {
            var header = Header.read(records, options.mapping());
            var names = new ArrayList<String>();
            header.columns().forEach(column -> names.add(column.header()));
            names.add(texts.get("import.refused.why"));
            out.write(BYTE_ORDER_MARK);
            line(out, records, names);
            write(records, header, out);
        }
    }

    private void write(CsvRecords records, Header header, BufferedWriter out) throws IOException {
        var why = report.remarked().stream()
                .filter(RowVerdict.Refused.class::isInstance)
                .collect(Collectors.toMap(RowVerdict::line, verdict -> verdict.why(texts), (first, _) -> first));
        CsvRecord.Cells owner = null;
        for (var next = records.next(); next != null; next = records.next()) {
            var refused = report.refusedLines().contains(next.line());
            switch (next) {
                case CsvRecord.Unreadable(var _, var _, var text) -> {
                    if (refused) out.write(text + END);
                }
                case CsvRecord.Cells cells -> {
                    var further = header.isFurtherAddress(cells);
                    if (refused && further && owner != null) {
                        line(out, records, with(owner, ""));
                        owner = null;
                    }
                    if (refused) line(out, records, with(cells, why.getOrDefault(cells.line(), "")));
                    if (!further) owner = refused ? null : cells;
                }
            }
        }
    }

    private static List<String> with(CsvRecord.Cells cells, String why) {
        var all = new ArrayList<>(cells.values());
        all.add(why);
        return all;
    }

    private static void line(BufferedWriter out, CsvRecords records, List<String> cells) throws IOException {
        out.write(cells.stream()
                .map(cell -> quoted(cell, records.delimiter()))
                .collect(Collectors.joining(String.valueOf(records.delimiter()), "", END)));
    }

    private static String quoted(String cell, char delimiter) {
        var plain = cell.chars().noneMatch(one -> one == delimiter || one == '"' || one == '\n' || one == '\r');
        return plain && cell.equals(cell.strip()) ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
