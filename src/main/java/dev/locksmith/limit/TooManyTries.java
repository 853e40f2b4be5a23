package dev.locksmith.limit;

import dev.locksmith.text.TryLater;
import java.time.Duration;

/// So much was tried from one network that nothing more is looked at, right or wrong.
public final class TooManyTries extends TryLater {
    private static final long serialVersionUID = 1L;

    private final Tries tries;

    TooManyTries(Tries tries, Duration retryAfter) {
        super("too many tries from one network: " + tries, retryAfter);
        this.tries = tries;
    }

    public Tries tries() {
        return tries;
    }
}
