package dev.locksmith.customer.imports.file;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What the rows of an import file are. Its columns tell, whatever else a person says they mean.
public enum FileKind {
    /// A customer each.
    CUSTOMERS,
    /// An address each, of a customer who must be here already: Commerce's Customer Addresses file. No row of it
    /// changes an account; the names in it are those on the parcels.
    ADDRESSES;

    private static final Set<String> DEFAULTS = Set.of("_address_default_billing_", "_address_default_shipping_");

    static FileKind of(Collection<String> headers) {
        var names = headers.stream()
                .map(header -> header.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var addresses = names.contains("_entity_id")
                || names.contains("_email") && names.stream().anyMatch(DEFAULTS::contains);
        return addresses ? ADDRESSES : CUSTOMERS;
    }

    /// What a column of such a file can mean.
    public List<ImportField> fields() {
        return switch (this) {
            case CUSTOMERS -> List.of(ImportField.values());
            case ADDRESSES ->
                List.copyOf(EnumSet.allOf(ImportField.class).stream()
                        .filter(field ->
                                field.isOfAddress() || field == ImportField.EMAIL || field == ImportField.WEBSITE)
                        .toList());
        };
    }

    /// What a column of such a file must be for.
    Set<ImportField> required() {
        return switch (this) {
            case CUSTOMERS -> Set.of(ImportField.EMAIL, ImportField.FIRST_NAME, ImportField.LAST_NAME);
            case ADDRESSES -> Set.of(ImportField.EMAIL);
        };
    }
}
