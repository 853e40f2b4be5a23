package dev.locksmith.access;

/// An access token opens the web API; a refresh token only gets another access token.
public enum TokenKind {
    ACCESS,
    REFRESH
}
