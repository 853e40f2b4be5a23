package dev.locksmith.customer.address;

/// An address of a customer who is not in the database yet.
public record NewAddress(AddressDetails details, boolean defaultBilling, boolean defaultShipping) {}
