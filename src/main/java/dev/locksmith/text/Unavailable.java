package dev.locksmith.text;

import org.jspecify.annotations.Nullable;

/// The database cannot be used at present. Whoever looks after it can fix that, as the sentence says; then the same
/// may succeed.
public final class Unavailable extends ExpectedFailure {
    private static final long serialVersionUID = 1L;

    public Unavailable(String key, Throwable cause, @Nullable Object... values) {
        super(key, cause, values);
    }
}
