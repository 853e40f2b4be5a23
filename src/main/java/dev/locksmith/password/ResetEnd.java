package dev.locksmith.password;

/// Why a reset ended, as it is stored; the words are the text `password.reset.end.<name>`.
public enum ResetEnd {
    NONE,
    REDEEMED,
    NEWER_REQUEST,
    CANCELLED_BY_STAFF,
    PASSWORD_CHANGED,
    EMAIL_CHANGED,
    ACCOUNT_DISABLED,
    UNDELIVERABLE
}
