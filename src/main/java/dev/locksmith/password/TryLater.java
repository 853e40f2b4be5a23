package dev.locksmith.password;

import java.time.Duration;

/// What was asked for is not done now, and can be asked for again later. Nothing was changed.
public abstract sealed class TryLater extends RuntimeException permits TooBusy, TooManyGuesses, TooManyTries {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    TryLater(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    /// When it makes sense to try again.
    public Duration retryAfter() {
        return retryAfter;
    }
}
