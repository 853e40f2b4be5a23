package dev.locksmith.customer.imports.file;

/// What becomes of a column.
public enum ColumnUse {
    /// Its values are taken.
    TAKEN,
    /// Nothing is known about it, or an earlier column has the same meaning.
    IGNORED,
    /// It holds live secrets, and is never read.
    DROPPED
}
