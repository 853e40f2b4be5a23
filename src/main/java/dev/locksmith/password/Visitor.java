package dev.locksmith.password;

/// Who is at the other end of a request, as far as the request tells.
public record Visitor(String ipAddress, String userAgent) {}
