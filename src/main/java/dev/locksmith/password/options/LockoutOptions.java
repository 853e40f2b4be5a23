package dev.locksmith.password.options;

import java.time.Duration;

/// When failed sign-ins lock an account, and for how long.
///
/// @param failures 0 = never
public record LockoutOptions(int failures, Duration length) {}
