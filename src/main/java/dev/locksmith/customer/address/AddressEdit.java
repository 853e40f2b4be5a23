package dev.locksmith.customer.address;

import java.util.Optional;

/// An address as it shall be.
///
/// @param id of the address as it was read; empty = a new one
public record AddressEdit(Optional<Long> id, AddressDetails details, boolean defaultBilling, boolean defaultShipping) {
    /// The address as it is.
    public static AddressEdit of(Address address) {
        return new AddressEdit(
                Optional.of(address.id()), address.details(), address.defaultBilling(), address.defaultShipping());
    }

    public static AddressEdit of(NewAddress address) {
        return new AddressEdit(
                Optional.empty(), address.details(), address.defaultBilling(), address.defaultShipping());
    }

    public AddressEdit with(AddressDetails other) {
        return new AddressEdit(id, other, defaultBilling, defaultShipping);
    }
}
