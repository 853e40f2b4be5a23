package dev.locksmith.customer.imports;

import java.util.Map;
import java.util.Optional;

/// A row's values by field; what is empty in the file is not in it.
record ImportRow(long line, Map<ImportField, String> values, Header header) {
    Optional<String> find(ImportField field) {
        return Optional.ofNullable(values.get(field));
    }

    String text(ImportField field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    boolean hasAny(ImportField... fields) {
        for (var field : fields) if (values.containsKey(field)) return true;
        return false;
    }

    String email() {
        return text(ImportField.EMAIL, "");
    }

    /// Values are customers' data, and some are secrets.
    @Override
    public String toString() {
        return "ImportRow[line " + line + "]";
    }
}
