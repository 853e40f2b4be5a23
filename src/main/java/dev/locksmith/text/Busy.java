package dev.locksmith.text;

/// Somebody else holds what was asked for. Nothing was changed, and the same may succeed in a moment.
public final class Busy extends ExpectedFailure {
    private static final long serialVersionUID = 1L;

    public Busy(Throwable cause) {
        super("database.busy", cause);
    }
}
