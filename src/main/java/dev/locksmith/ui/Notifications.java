package dev.locksmith.ui;

/// Short messages that need no answer.
public interface Notifications {
    /// Something worked; goes by itself.
    void success(String sentence);

    /// Something worth knowing; goes by itself.
    void info(String sentence);

    /// Something did not work, and why; stays until it is closed.
    void problem(String sentence);
}
