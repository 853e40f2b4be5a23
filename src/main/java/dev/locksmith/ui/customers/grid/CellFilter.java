package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.AddressFields;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.customer.index.SearchField;
import dev.locksmith.customer.search.CustomerFilter;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// The filter by which a cell's value is looked for in all rows.
final class CellFilter {
    private final ZoneId zone;

    /// @param zone whose days are shown
    CellFilter(ZoneId zone) {
        this.zone = zone;
    }

    /// @return empty = there is nothing in the cell, or nothing to look for it with
    Optional<CustomerFilter> of(GridColumn column, LoadedRow line) {
        var row = line.row();
        var details = row.details();
        return switch (column) {
            case ID -> Optional.of(new CustomerFilter.IdRange(row.id(), row.id()));
            case NAME -> text(SearchField.NAME, row.name());
            case EMAIL -> text(SearchField.EMAIL, row.email());
            case GROUP ->
                Optional.of(new CustomerFilter.InGroup(Set.of(details.account().groupId())));
            case PHONE -> billing(line, SearchField.PHONE, AddressFields.TELEPHONE);
            case ZIP -> billing(line, SearchField.POSTCODE, AddressFields.POSTCODE);
            case COUNTRY ->
                billing(line, AddressFields.COUNTRY).map(code -> new CustomerFilter.InCountry(Set.of(code)));
            case STATE -> billing(line, SearchField.REGION, AddressFields.REGION);
            case SINCE -> Optional.of(day(line));
            case WEBSITE -> Optional.of(new CustomerFilter.OnWebsite(Set.of(row.websiteId())));
            case CONFIRMED -> Optional.of(new CustomerFilter.IsConfirmed(row.confirmed()));
            case BORN ->
                CustomerFields.DATE_OF_BIRTH.get(details).map(born -> new CustomerFilter.BornRange(born, born));
            case TAX -> text(SearchField.TAX_NUMBER, CustomerFields.TAX_VAT.get(details));
            case GENDER -> Optional.of(new CustomerFilter.OfGender(Set.of(CustomerFields.GENDER.get(details))));
            case STREET -> billing(line, SearchField.STREET, AddressFields.STREET);
            case CITY -> billing(line, SearchField.CITY, AddressFields.CITY);
            case FAX -> billing(line, SearchField.FAX, AddressFields.FAX);
            case VAT_ID -> billing(line, SearchField.TAX_NUMBER, AddressFields.VAT_ID);
            case COMPANY -> billing(line, SearchField.COMPANY, AddressFields.COMPANY);
            case FIRST_NAME -> billing(line, SearchField.ADDRESS_NAME, AddressFields.NAME.firstName());
            case LAST_NAME -> billing(line, SearchField.ADDRESS_NAME, AddressFields.NAME.lastName());
            case CREATED_IN, BILLING, SHIPPING, LOCK, ACTION -> Optional.empty();
        };
    }

    private CustomerFilter day(LoadedRow line) {
        var day = line.row().createdAt().atZone(zone).toLocalDate();
        return new CustomerFilter.CreatedRange(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Optional<String> billing(LoadedRow line, FieldSpec<AddressDetails, String> field) {
        return line.row().billingAddress().map(field::get).filter(value -> !value.isBlank());
    }

    private static Optional<CustomerFilter> billing(
            LoadedRow line, SearchField field, FieldSpec<AddressDetails, String> of) {
        return billing(line, of).flatMap(value -> text(field, value));
    }

    private static Optional<CustomerFilter> text(SearchField field, String value) {
        return value.isBlank()
                ? Optional.empty()
                : Optional.of(new CustomerFilter.FieldText(field, value.replace('\n', ' ')));
    }
}
