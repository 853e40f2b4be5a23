package dev.locksmith.limit;

/// What one network may do within any 60 minutes; 0 = no limit.
///
/// @param failures sign-ins that fail, over the form and the web API together
/// @param registrations accounts that are created, or found to be there already
public record NetworkOptions(int failures, int registrations) {}
