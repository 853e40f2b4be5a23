package dev.locksmith.text;

import java.time.Duration;

/// What was asked for is not done now, and can be asked for again later. Nothing was changed.
public abstract class TryLater extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    protected TryLater(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    /// When it makes sense to try again.
    public Duration retryAfter() {
        return retryAfter;
    }
}
