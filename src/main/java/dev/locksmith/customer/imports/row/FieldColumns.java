package dev.locksmith.customer.imports.row;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.AddressFields;
import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.customer.imports.file.ImportRow;
import java.util.Map;
import java.util.Optional;

/// Which column of a file holds which field of a customer or an address.
final class FieldColumns {
    /// Texts that are taken as the file has them.
    private static final Map<FieldSpec<CustomerDetails, String>, ImportField> CUSTOMER_TEXTS = Map.of(
            CustomerFields.NAME.prefix(),
            ImportField.PREFIX,
            CustomerFields.NAME.firstName(),
            ImportField.FIRST_NAME,
            CustomerFields.NAME.middleName(),
            ImportField.MIDDLE_NAME,
            CustomerFields.NAME.lastName(),
            ImportField.LAST_NAME,
            CustomerFields.NAME.suffix(),
            ImportField.SUFFIX,
            CustomerFields.TAX_VAT,
            ImportField.TAX_VAT,
            CustomerFields.COMPANY,
            ImportField.COMPANY);

    /// Values that the file writes in one way or another.
    private static final Map<FieldSpec<CustomerDetails, ?>, ImportField> CUSTOMER_VALUES = Map.of(
            CustomerFields.EMAIL, ImportField.EMAIL,
            CustomerFields.GROUP, ImportField.GROUP,
            CustomerFields.DATE_OF_BIRTH, ImportField.DATE_OF_BIRTH,
            CustomerFields.LANGUAGE, ImportField.LANGUAGE);

    private static final Map<FieldSpec<AddressDetails, String>, ImportField> ADDRESS_TEXTS = Map.ofEntries(
            Map.entry(AddressFields.NAME.prefix(), ImportField.ADDRESS_PREFIX),
            Map.entry(AddressFields.NAME.firstName(), ImportField.ADDRESS_FIRST_NAME),
            Map.entry(AddressFields.NAME.middleName(), ImportField.ADDRESS_MIDDLE_NAME),
            Map.entry(AddressFields.NAME.lastName(), ImportField.ADDRESS_LAST_NAME),
            Map.entry(AddressFields.NAME.suffix(), ImportField.ADDRESS_SUFFIX),
            Map.entry(AddressFields.COMPANY, ImportField.ADDRESS_COMPANY),
            Map.entry(AddressFields.CITY, ImportField.CITY),
            Map.entry(AddressFields.REGION, ImportField.REGION),
            Map.entry(AddressFields.POSTCODE, ImportField.POSTCODE),
            Map.entry(AddressFields.TELEPHONE, ImportField.TELEPHONE),
            Map.entry(AddressFields.FAX, ImportField.FAX),
            Map.entry(AddressFields.VAT_ID, ImportField.VAT_ID));

    private static final Map<FieldSpec<AddressDetails, ?>, ImportField> ADDRESS_VALUES =
            Map.of(AddressFields.STREET, ImportField.STREET, AddressFields.COUNTRY, ImportField.COUNTRY);

    private FieldColumns() {}

    /// The customer with the row's texts over its own.
    static CustomerDetails customerTexts(ImportRow row, CustomerDetails known) {
        return texts(CUSTOMER_TEXTS, row, known);
    }

    /// The address with the row's texts over its own.
    static AddressDetails addressTexts(ImportRow row, AddressDetails known) {
        return texts(ADDRESS_TEXTS, row, known);
    }

    private static <R> R texts(Map<FieldSpec<R, String>, ImportField> columns, ImportRow row, R known) {
        var laid = known;
        for (var column : columns.entrySet())
            laid = column.getKey().update(laid, value -> row.text(column.getValue(), value));
        return laid;
    }

    /// The column that a problem comes from; an address whose names are not in the row has the customer's.
    static Optional<ImportField> of(FieldProblem problem, ImportRow row) {
        var name = problem.alone().field();
        var ofCustomer = named(CUSTOMER_TEXTS, name).or(() -> named(CUSTOMER_VALUES, name));
        var ofAddress =
                named(ADDRESS_TEXTS, name).or(() -> named(ADDRESS_VALUES, name)).filter(row::hasAny);
        return name.equals(problem.field()) ? ofCustomer : ofAddress.or(() -> ofCustomer);
    }

    private static Optional<ImportField> named(Map<? extends FieldSpec<?, ?>, ImportField> columns, String name) {
        return columns.entrySet().stream()
                .filter(column -> column.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
