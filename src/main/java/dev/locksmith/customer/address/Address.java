package dev.locksmith.customer.address;

/// One of a customer's addresses.
public record Address(long id, AddressDetails details, boolean defaultBilling, boolean defaultShipping) {}
