package dev.locksmith.ui.shell;

import java.nio.file.Path;

/// What is to happen after the console could not start.
public sealed interface StartAnswer {
    record TryAgain() implements StartAnswer {}

    /// Starts with another data folder.
    record OtherFolder(Path folder) implements StartAnswer {}

    record Quit() implements StartAnswer {}
}
