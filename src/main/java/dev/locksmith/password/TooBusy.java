package dev.locksmith.password;

import java.time.Duration;

/// So many passwords are being checked that one more would only wait. Nothing was changed.
public final class TooBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    TooBusy(Duration retryAfter) {
        super("too many passwords are being checked");
        this.retryAfter = retryAfter;
    }

    /// When it makes sense to try again.
    public Duration retryAfter() {
        return retryAfter;
    }
}
