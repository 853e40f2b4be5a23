package dev.locksmith.limit;

/// The limits for wrong links: how many may be tried within any 60 minutes; 0 = no limit.
///
/// @param perIp from one IP address
/// @param everywhere from all of them
public record GuessOptions(int perIp, int everywhere) {}
