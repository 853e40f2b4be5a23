package dev.locksmith.password;

/// What a new password must be.
///
/// @param minLength in Unicode code points, at least 1
/// @param characterClasses how many of lower case, upper case, digits, special characters must occur, 0 to 4
public record PolicyOptions(int minLength, int characterClasses, Spaces spaces) {}
