package dev.locksmith.ui.dialog;

import dev.locksmith.ui.control.StyleClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A modal dialog with content of its own, for [Dialogs#show].
public abstract class DialogBox extends VBox {
    private Runnable whenClosed = () -> {};

    /// @param name what a screen reader calls it
    /// @param width in pixels
    protected DialogBox(String name, double width) {
        getStyleClass().add(StyleClass.MODAL);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(name);
        setMaxSize(width, USE_PREF_SIZE);
        setPrefWidth(width);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            key.consume();
            escape();
        });
    }

    /// Gives the focus to where the keyboard begins; something must be there to take it.
    protected abstract void focusFirst();

    /// Escape was pressed: whatever changes nothing.
    protected abstract void escape();

    /// @param closed is told once
    final void onClose(Runnable closed) {
        whenClosed = closed;
    }

    protected final void close() {
        var once = whenClosed;
        whenClosed = () -> {};
        once.run();
    }
}
