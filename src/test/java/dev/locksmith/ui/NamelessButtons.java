package dev.locksmith.ui;

import dev.locksmith.testing.TestWindow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.jspecify.annotations.Nullable;

/// Finds buttons that a screen reader could not name.
public final class NamelessButtons {
    private NamelessButtons() {}

    public static List<ButtonBase> buttons() {
        return TestWindow.nodes()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(Node::isFocusTraversable)
                .filter(button -> empty(button.getText()) && empty(button.getAccessibleText()))
                .toList();
    }

    private static boolean empty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
