package dev.locksmith.customer.address;

import java.util.Optional;

/// An address as it shall be.
///
/// @param id of the address as it was read; empty = a new one
public record AddressEdit(Optional<Long> id, AddressDetails details, boolean defaultBilling, boolean defaultShipping) {}
