package dev.locksmith.customer.imports;

import dev.locksmith.customer.imports.file.ImportField;
import java.util.Map;
import java.util.Optional;

/// How to import.
///
/// @param websiteCode the website of rows that name none; one that names a website that is not here is refused
/// @param mapping which column, by its name in the file, is which field, or is not to be imported; it wins over what is
///     recognised
public record ImportOptions(String websiteCode, Map<String, Optional<ImportField>> mapping) {
    public ImportOptions {
        mapping = Map.copyOf(mapping);
    }

    /// Columns as recognised.
    public static ImportOptions into(String websiteCode) {
        return new ImportOptions(websiteCode, Map.of());
    }

    public ImportOptions mapping(Map<String, Optional<ImportField>> columns) {
        return new ImportOptions(websiteCode, columns);
    }
}
