package dev.locksmith.customer;

/// Another customer of the website has the address; the transaction must be rolled back.
public final class EmailTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmailTaken() {
        super("the e-mail address is taken");
    }

    EmailTaken(Throwable cause) {
        super("the e-mail address is taken", cause);
    }
}
