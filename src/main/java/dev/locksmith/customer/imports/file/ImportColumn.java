package dev.locksmith.customer.imports.file;

import java.util.Optional;

/// A column of an import file.
///
/// @param header its name as written in the file
/// @param field what it is taken for, if it is taken
public record ImportColumn(String header, ColumnUse use, Optional<ImportField> field) {
    static ImportColumn taken(String header, ImportField field) {
        return new ImportColumn(header, ColumnUse.TAKEN, Optional.of(field));
    }

    static ImportColumn ignored(String header) {
        return new ImportColumn(header, ColumnUse.IGNORED, Optional.empty());
    }

    static ImportColumn dropped(String header) {
        return new ImportColumn(header, ColumnUse.DROPPED, Optional.empty());
    }
}
