package dev.locksmith.password.options;

/// An option's effective value in one scope.
///
/// @param value as it is stored
/// @param inherited what would hold if the scope itself had no value
public record OptionValue(PasswordOption option, String value, OptionSource source, String inherited) {}
