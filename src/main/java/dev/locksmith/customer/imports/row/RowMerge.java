package dev.locksmith.customer.imports.row;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.NewAddress;
import dev.locksmith.customer.field.PersonName;
import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.customer.imports.file.ImportRow;
import dev.locksmith.customer.website.Website;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Makes of a row a new customer, or an edit of one who is there.
final class RowMerge {
    private final ImportRow row;
    private final RowValues values;
    private final Website website;

    RowMerge(ImportRow row, RowValues values, Website website) {
        this.row = row;
        this.values = values;
        this.website = website;
    }

    /// @param groupId of a customer whose row names no group
    NewCustomer newCustomer(long groupId, Instant now) {
        var details = values.details(blank(groupId));
        return new NewCustomer(
                website.id(),
                details,
                values.hasAddress() ? List.of(firstAddress(details)) : List.of(),
                values.createdAt(ZoneId.of(website.timeZone()), now),
                row.text(ImportField.CREATED_IN, website.name()));
    }

    private CustomerDetails blank(long groupId) {
        return CustomerDetails.of(PersonName.NONE, row.email(), groupId);
    }

    private NewAddress firstAddress(CustomerDetails owner) {
        var named = row.header().namesDefaults();
        return new NewAddress(
                newAddress(owner),
                !named || values.isDefault(ImportField.DEFAULT_BILLING),
                !named || values.isDefault(ImportField.DEFAULT_SHIPPING));
    }

    /// Empty when the file says nothing new.
    Optional<CustomerEdit> edit(Customer known) {
        return edit(known, values.details(known.details()));
    }

    /// The account stays as it is, whatever the row says; empty when the customer has the address already.
    Optional<CustomerEdit> addressEdit(Customer known) {
        return edit(known, known.details());
    }

    private Optional<CustomerEdit> edit(Customer known, CustomerDetails details) {
        var kept = AddressMerge.of(known.addresses());
        var addresses = kept.all();
        if (values.hasAddress() && row.header().namesDefaults())
            addresses = kept.with(
                    newAddress(details),
                    values.isDefault(ImportField.DEFAULT_BILLING),
                    values.isDefault(ImportField.DEFAULT_SHIPPING));
        else if (values.hasAddress() && row.addressOnly()) addresses = kept.with(newAddress(details), false, false);
        else if (values.hasAddress()) addresses = kept.billing(values::address, newAddress(details));
        return details.equals(known.details()) && addresses.equals(kept.all())
                ? Optional.empty()
                : Optional.of(new CustomerEdit(known.id(), known.version(), details, addresses));
    }

    /// Its names are the owner's unless the row has others: a whole name is all of it.
    private AddressDetails newAddress(CustomerDetails owner) {
        var whole = row.hasAny(ImportField.ADDRESS_FIRST_NAME) && row.hasAny(ImportField.ADDRESS_LAST_NAME);
        return values.address(AddressDetails.of(whole ? PersonName.NONE : owner.name()));
    }
}
