package dev.locksmith.ui.screen;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/// What the keyboard does, everywhere; `shortcut.<NAME>` in the texts says it in words.
public enum Shortcut {
    FIND_CUSTOMER(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
    SEARCH(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    SAVE(KeyCode.S, KeyCombination.SHORTCUT_DOWN),
    RELOAD(KeyCode.F5),
    BACK(KeyCode.ESCAPE),
    EDIT(KeyCode.ENTER),
    HELP(KeyCode.F1);

    private final KeyCombination keys;

    Shortcut(KeyCode code, Modifier... modifiers) {
        keys = new KeyCodeCombination(code, modifiers);
    }

    public KeyCombination keys() {
        return keys;
    }

    /// As people read it on this system: “Ctrl+K”, “⌘K”.
    public String words() {
        return keys.getDisplayText();
    }
}
