package dev.locksmith.limit;

/// How many wrong links may be tried within any 60 minutes; 0 = no limit.
///
/// @param perAddress from one IP address
/// @param everywhere from all of them
public record GuessOptions(int perAddress, int everywhere) {}
