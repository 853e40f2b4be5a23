package dev.locksmith.password.reset;

import dev.locksmith.mail.letter.Withdrawal;

/// Why a reset ended, as it is stored; the words are the text `password.reset.end.<name>`.
public enum EndReason implements Withdrawal {
    NONE,
    REDEEMED,
    NEWER_REQUEST,
    CANCELLED_BY_STAFF,
    PASSWORD_CHANGED,
    EMAIL_CHANGED,
    ACCOUNT_DISABLED,
    UNDELIVERABLE;

    @Override
    public String key() {
        return "password.reset.end." + name();
    }
}
