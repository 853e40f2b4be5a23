package dev.locksmith.password.policy;

/// What a new password must be.
///
/// @param minLength in Unicode code points, 1 to 64
/// @param characterClasses how many of lower case, upper case, digits, special characters must occur, 1 to 4; 1 is no
///     rule at all
/// @param blocklist whether passwords that everyone knows are refused (ASVS 6.2.4, 63B-4)
public record PolicyOptions(int minLength, int characterClasses, Spaces spaces, boolean blocklist) {}
