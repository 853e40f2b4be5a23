package dev.locksmith.password.policy;

/// Whose password it is to be: what nobody should make one from.
///
/// @param name first and last, with a space between
/// @param website the shop's name, as the customer knows it
public record PasswordOwner(String email, String name, String website) {}
