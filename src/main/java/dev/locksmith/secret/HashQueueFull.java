package dev.locksmith.secret;

import dev.locksmith.text.TryLater;
import java.time.Duration;

/// The hash queue is full: so many passwords are being checked that one more would only wait.
public final class HashQueueFull extends TryLater {
    private static final long serialVersionUID = 1L;

    HashQueueFull(Duration retryAfter) {
        super("too many passwords are being checked", retryAfter);
    }
}
