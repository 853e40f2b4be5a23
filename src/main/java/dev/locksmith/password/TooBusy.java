package dev.locksmith.password;

import java.time.Duration;

/// So many passwords are being checked that one more would only wait.
public final class TooBusy extends TryLater {
    private static final long serialVersionUID = 1L;

    TooBusy(Duration retryAfter) {
        super("too many passwords are being checked", retryAfter);
    }
}
