package dev.locksmith.password.account;

/// Who is at the other end of a request, as far as the request tells.
///
/// @param ipAddress empty where it is not known
public record Visitor(String ipAddress, String userAgent) {}
