package dev.locksmith.password.options;

import dev.locksmith.text.ExpectedFailure;
import org.jspecify.annotations.Nullable;

/// A value that a password option does not take. Nothing was changed.
public final class InvalidOptionValue extends ExpectedFailure {
    private static final long serialVersionUID = 1L;

    InvalidOptionValue(String key, @Nullable Object... values) {
        super(key, values);
    }
}
