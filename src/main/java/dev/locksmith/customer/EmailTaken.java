package dev.locksmith.customer;

/// Another customer of the website has the address; the transaction must be rolled back.
final class EmailTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmailTaken(Throwable cause) {
        super("the e-mail address is taken", cause);
    }
}
