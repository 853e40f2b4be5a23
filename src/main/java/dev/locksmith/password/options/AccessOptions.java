package dev.locksmith.password.options;

import java.time.Duration;

/// What a password gives and takes.
///
/// @param confirmEmails whether a new account is one only when its owner has shown to receive mail at its address
/// @param tokenLife how long an access token of the web API lives (Commerce default: 1 hour)
/// @param sessionLife how long a browser stays signed in at most, however busy it is (ASVS 7.3.2)
/// @param endAccess whether a new password ends storefront sessions, the tokens that the old one bought, and refresh
///     tokens (ASVS 7.4.3)
public record AccessOptions(boolean confirmEmails, Duration tokenLife, Duration sessionLife, boolean endAccess) {}
