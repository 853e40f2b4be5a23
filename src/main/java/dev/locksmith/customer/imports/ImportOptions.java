package dev.locksmith.customer.imports;

import java.util.Map;

/// How to import.
///
/// @param websiteCode the website of rows that name none
/// @param unknownToDefault true = a row of a website that is not here goes to that website too, with a remark; false =
/// it is refused
/// @param mapping which column, by its name in the file, is which field; it wins over what is recognised
public record ImportOptions(String websiteCode, boolean unknownToDefault, Map<String, ImportField> mapping) {
    public ImportOptions {
        mapping = Map.copyOf(mapping);
    }

    /// Everything into one website, columns as recognised: a file from another shop knows websites by other codes.
    public static ImportOptions into(String websiteCode) {
        return new ImportOptions(websiteCode, true, Map.of());
    }

    public ImportOptions mapping(Map<String, ImportField> columns) {
        return new ImportOptions(websiteCode, unknownToDefault, columns);
    }

    public ImportOptions refuseUnknownWebsites() {
        return new ImportOptions(websiteCode, false, mapping);
    }
}
