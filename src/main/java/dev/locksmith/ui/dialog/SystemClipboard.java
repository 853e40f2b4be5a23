package dev.locksmith.ui.dialog;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The clipboard that all programs share.
public final class SystemClipboard {
    private SystemClipboard() {}

    /// Puts plain text there. To be called on the JavaFX thread.
    public static void put(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
