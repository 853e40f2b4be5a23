package dev.locksmith.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Dialogs: whatever asks and waits for an answer goes through here.
public interface Dialogs {
    /// Asks; the chosen answer's act runs when it is given. Escape gives the answer that changes nothing.
    void ask(Question question);

    /// Shows a dialog with content of its own, until it closes itself.
    void show(DialogBox box);

    /// Shows an error report, with Copy details.
    void report(ErrorReport report);

    /// Lets a file be picked.
    ///
    /// @param patterns such as `*.csv`
    Optional<Path> chooseFile(String title, String kind, List<String> patterns);

    /// Lets it be said where a file is to be written; whether one that is there may be replaced has been asked.
    ///
    /// @param name as suggested, with its extension
    Optional<Path> saveFile(String title, String kind, String name);
}
