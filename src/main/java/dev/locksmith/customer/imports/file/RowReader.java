package dev.locksmith.customer.imports.file;

import dev.locksmith.customer.imports.file.CsvRecord.Cells;
import dev.locksmith.customer.imports.file.CsvRecord.Unreadable;
import java.util.Map;
import java.util.Optional;

/// Makes rows of a file's records, in their order: in Commerce's file of customers with their addresses, a row without
/// an e-mail address is one more address of the customer above it.
public final class RowReader {
    private final Header header;
    private Map<ImportField, String> above = Map.of();

    public RowReader(Header header) {
        this.header = header;
    }

    public CandidateRow read(CsvRecord record) {
        return switch (record) {
            case Cells cells -> row(cells);
            case Unreadable unreadable -> {
                above = Map.of();
                yield unreadable;
            }
        };
    }

    private ImportRow row(Cells cells) {
        var values = header.values(cells);
        var further = above.containsKey(ImportField.EMAIL) && header.isFurtherAddress(values);
        if (further) {
            values.put(ImportField.EMAIL, above.get(ImportField.EMAIL));
            if (above.containsKey(ImportField.WEBSITE)) values.put(ImportField.WEBSITE, above.get(ImportField.WEBSITE));
        } else {
            above = values;
        }
        return new ImportRow(
                cells.line(), values, header, further || header.kind() == FileKind.ADDRESSES, Optional.empty());
    }
}
