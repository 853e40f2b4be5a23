package dev.locksmith.customer;

import dev.locksmith.text.ExpectedFailure;

/// Another customer of the website took the e-mail address at the same moment; the transaction must be rolled back.
public final class EmailTaken extends ExpectedFailure {
    private static final long serialVersionUID = 1L;

    EmailTaken(String email, Throwable cause) {
        super("customer.exists", cause, email);
    }
}
