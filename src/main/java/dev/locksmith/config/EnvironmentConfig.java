package dev.locksmith.config;

/// Which shop this console acts on; shown everywhere, so that nobody takes production for a copy.
public record EnvironmentConfig(String name, EnvironmentKind kind) {}
