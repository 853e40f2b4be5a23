package dev.locksmith.customer.imports;

import dev.locksmith.customer.imports.file.FileReading;
import dev.locksmith.customer.imports.file.ImportColumn;
import dev.locksmith.customer.imports.file.ImportField;
import java.util.List;

/// What an import would read, before anything is written.
///
/// @param sample the cells of the first rows, one for each column, without secrets
/// @param missing the required fields that no column is for; a mapping can name them
public record ImportPreview(
        FileReading reading, List<ImportColumn> columns, List<List<String>> sample, List<ImportField> missing) {}
