package dev.locksmith.customer.website;

/// A price and tax class, "General" unless said otherwise (Commerce default).
public record CustomerGroup(long id, String name) {}
