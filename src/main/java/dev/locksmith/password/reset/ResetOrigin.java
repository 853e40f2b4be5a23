package dev.locksmith.password.reset;

/// Who asked for a reset.
public enum ResetOrigin {
    STAFF,
    CUSTOMER,
    /// Staff, for an account that has no password yet.
    INVITATION
}
