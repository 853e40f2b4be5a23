package dev.locksmith.ui.shell;

/// How one part of the console is doing, for the status bar.
///
/// @param words what the status bar says, such as “H2, embedded”
/// @param detail the tooltip: the whole sentence, and what to do about a failure
public record Health(State state, String words, String detail) {
    public enum State {
        WELL,
        FAILED,
        OFF
    }
}
