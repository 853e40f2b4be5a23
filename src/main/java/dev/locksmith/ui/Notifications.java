package dev.locksmith.ui;

/// Short messages that need no answer.
public interface Notifications {
    /// Something worked that can be seen anyway: the status bar says it, and nothing is covered.
    void quiet(String sentence);

    /// Something worked; goes by itself.
    void success(String sentence);

    /// Something worth knowing; goes by itself.
    void info(String sentence);

    /// Something did not work, and why; stays until it is closed.
    void problem(String sentence);
}
