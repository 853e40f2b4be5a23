package dev.locksmith.access;

/// How much of what a customer has given out is live.
///
/// @param tokens of integrations and of the customer's own
/// @param grants those of integrations that have a live token
public record LiveAccess(long tokens, long grants) {}
