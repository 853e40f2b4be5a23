package dev.locksmith.password;

/// Who asked for a reset.
public enum ResetOrigin {
    STAFF,
    CUSTOMER
}
