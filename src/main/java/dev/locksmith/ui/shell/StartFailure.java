package dev.locksmith.ui.shell;

import java.util.List;

/// Why the console could not start.
///
/// @param sentence what is wrong and what to do about it
/// @param points each mistake, when there are several; may be empty
/// @param details what Copy details puts on the clipboard
/// @param folderHelps whether another data folder would be another database
public record StartFailure(String sentence, List<String> points, String details, boolean folderHelps) {
    public StartFailure {
        points = List.copyOf(points);
    }
}
