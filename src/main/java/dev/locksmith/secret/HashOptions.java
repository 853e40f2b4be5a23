package dev.locksmith.secret;

/// What a hash costs, by Argon2id's parameters.
///
/// @param memoryKib in KiB
/// @param passes over the memory
/// @param lanes computed side by side
public record HashOptions(int memoryKib, int passes, int lanes) {}
