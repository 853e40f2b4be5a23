package dev.locksmith.limit;

import java.time.Duration;

/// A budget of reset requests: how many are allowed.
///
/// @param perHour within any 60 minutes; 0 = no such limit
/// @param apart the least time between two requests; zero = no such limit
public record Budget(int perHour, Duration apart) {}
