package dev.locksmith.limit;

import dev.locksmith.text.TryLater;
import java.time.Duration;

/// So many wrong links were tried that no more are looked at, right or wrong.
public final class TooManyGuesses extends TryLater {
    private static final long serialVersionUID = 1L;

    TooManyGuesses(Duration retryAfter) {
        super("too many wrong links were tried", retryAfter);
    }
}
