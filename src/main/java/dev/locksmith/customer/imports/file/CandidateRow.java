package dev.locksmith.customer.imports.file;

/// A row of the file on its way in.
public sealed interface CandidateRow permits ImportRow, CsvRecord.Unreadable {
    /// Where it begins, counted from 1.
    long line();

    /// Empty where it could not be read.
    String email();
}
