package dev.locksmith.password.options;

import dev.locksmith.text.ExpectedFailure;

/// A value that the chosen profile forbids. Nothing was changed.
public final class ProfileViolation extends ExpectedFailure {
    private static final long serialVersionUID = 1L;

    ProfileViolation(String key, int limit) {
        super(key, limit);
    }
}
