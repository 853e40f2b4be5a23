package dev.locksmith.customer;

import dev.locksmith.customer.address.AddressEdit;
import java.util.List;

/// A customer as staff want it to be.
///
/// @param version of the [Customer] the edit began with
/// @param addresses all of them; one that is missing here is removed
public record CustomerEdit(long id, long version, CustomerDetails details, List<AddressEdit> addresses) {
    public CustomerEdit {
        addresses = List.copyOf(addresses);
    }
}
