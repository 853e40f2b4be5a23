package dev.locksmith.password.reset;

/// Who asked for a reset.
public enum ResetOrigin {
    STAFF,
    CUSTOMER
}
