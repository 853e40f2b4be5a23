package dev.locksmith.app.scenario;

import org.jspecify.annotations.Nullable;

/// A step of a scenario waited for something that did not come.
public final class StepFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String missing;

    /// @param missing what did not come, without any secret
    public StepFailed(String missing) {
        this(missing, null);
    }

    public StepFailed(String missing, @Nullable Throwable cause) {
        super(missing, cause);
        this.missing = missing;
    }

    public String missing() {
        return missing;
    }
}
