package dev.locksmith.customer.imports.file;

import java.util.List;

/// A row of a file, as far as it can be read.
public sealed interface CsvRecord {
    /// Where it begins, counted from 1.
    long line();

    record Cells(long line, List<String> values) implements CsvRecord {}

    /// @param text as it stands in the file; empty where it is no text
    record Unreadable(long line, Remark why, String text) implements CsvRecord, CandidateRow {
        @Override
        public String email() {
            return "";
        }
    }
}
