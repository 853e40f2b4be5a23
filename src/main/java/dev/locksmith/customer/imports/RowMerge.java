package dev.locksmith.customer.imports;

import dev.locksmith.customer.Address;
import dev.locksmith.customer.AddressDetails;
import dev.locksmith.customer.AddressEdit;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.Gender;
import dev.locksmith.customer.NewAddress;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.Website;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
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
    NewCustomer newcomer(long groupId, Instant now) {
        var details = values.details(blank(groupId));
        return new NewCustomer(
                website.id(),
                details,
                values.hasAddress() ? List.of(new NewAddress(newAddress(details), true, true)) : List.of(),
                values.createdAt(ZoneId.of(website.timeZone()), now),
                row.text(ImportField.CREATED_IN, website.name()));
    }

    private CustomerDetails blank(long groupId) {
        return new CustomerDetails(
                groupId, "", "", "", "", "", row.email(), null, Gender.NOT_SPECIFIED, "", "", "", false, true, true);
    }

    /// Empty when the file says nothing new.
    Optional<CustomerEdit> edit(Customer known) {
        var kept = known.addresses().stream().map(RowMerge::unchanged).toList();
        var details = values.details(known.details());
        var addresses = values.hasAddress() ? merged(known.addresses(), details) : kept;
        return details.equals(known.details()) && addresses.equals(kept)
                ? Optional.empty()
                : Optional.of(new CustomerEdit(known.id(), known.version(), details, addresses));
    }

    /// The file's address is the default billing address; without one, it becomes it.
    private List<AddressEdit> merged(List<Address> known, CustomerDetails owner) {
        var addresses = new ArrayList<AddressEdit>();
        for (var address : known) {
            var edit = unchanged(address);
            addresses.add(
                    address.defaultBilling()
                            ? new AddressEdit(edit.id(), values.address(edit.details()), true, edit.defaultShipping())
                            : edit);
        }
        if (known.stream().noneMatch(Address::defaultBilling)) {
            var ships = known.stream().noneMatch(Address::defaultShipping);
            addresses.add(new AddressEdit(Optional.empty(), newAddress(owner), true, ships));
        }
        return addresses;
    }

    private static AddressEdit unchanged(Address address) {
        return new AddressEdit(
                Optional.of(address.id()), address.details(), address.defaultBilling(), address.defaultShipping());
    }

    private AddressDetails newAddress(CustomerDetails owner) {
        return values.address(new AddressDetails(
                owner.prefix(),
                owner.firstName(),
                owner.middleName(),
                owner.lastName(),
                owner.suffix(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                ""));
    }
}
