package dev.locksmith.ui.shell;

import dev.locksmith.text.Texts;

/// A health check of one part. Called in the background every few seconds; may take its time. What it throws is told as
/// a failure of the part.
@FunctionalInterface
public interface HealthProbe {
    Health look(Texts texts);

    /// Called, on any thread, when a look would show something else; unless a part tells, it is only looked at now and
    /// then.
    default void onChange(Runnable listener) {}
}
