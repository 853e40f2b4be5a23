package dev.locksmith.password.account;

import dev.locksmith.mail.letter.Withdrawal;

/// Why a mail to a customer is obsolete by the time it would be sent; the words are the text
/// `password.mail.obsolete.<name>`.
public enum ObsoleteMail implements Withdrawal {
    CUSTOMER_GONE,
    RESET_ENDED,
    HAS_PASSWORD;

    @Override
    public String key() {
        return "password.mail.obsolete." + name();
    }
}
