package dev.locksmith.limit;

import java.time.Instant;
import java.util.Optional;

/// What is left of a customer's budget.
///
/// @param used requests within the last hour
/// @param perHour 0 = no limit
/// @param nextAllowedAt when the next request will be let through; empty = now
public record ResetBudget(int used, int perHour, Optional<Instant> nextAllowedAt) {}
