package dev.locksmith.ui.dialog;

/// Short messages that need no answer. Each screen has its own: what it says of problems goes when the screen is left.
/// All are kept for a while behind the bell of the status bar.
public interface Notifications {
    /// Something worked that can be seen anyway: the status bar says it, and nothing is covered. Its problem is over.
    void quiet(String sentence);

    /// Something worked; goes by itself. Its problem is over.
    void success(String sentence);

    /// Something that can be taken back as long as it is said worked.
    void undoable(String sentence, Runnable undo);

    /// Something worth knowing; goes by itself.
    void info(String sentence);

    /// Something did not work, and why; stays until it is closed, solved or left.
    void problem(String sentence);

    /// The problem is solved, or not asked for any more.
    void solved();
}
