package dev.locksmith.ui.screen;

import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;

/// How the console looks: theme, fonts and the one style sheet.
public final class Appearance {
    /// Whoever works by keyboard sees the focus also where it moved by itself, from a button that may not be pressed
    /// any
    /// more, say; the library's `focus-visible` does not hold there.
    private static final PseudoClass BY_KEYBOARD = PseudoClass.getPseudoClass("by-keyboard");

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final List<String> FACES =
            List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold", "Inter-Italic", "Inter-BoldItalic");

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    public Appearance() {
        theme.subscribe(this::apply);
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> apply());
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// What the theme comes to at the moment.
    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    private void apply() {
        dark.set(theme.get().isDark());
        Application.setUserAgentStylesheet(theme.get().userAgentStylesheet());
    }

    /// Dresses a scene; to be called before it is shown, so that it never flashes in other colours.
    public void dress(Scene scene) {
        for (var face : FACES) load("/com/formdev/flatlaf/fonts/inter/" + face + ".otf");
        var sheet = Objects.requireNonNull(Appearance.class.getResource("console.css"), "console.css");
        scene.getStylesheets().add(sheet.toExternalForm());
        dark.subscribe(now -> scene.getRoot().pseudoClassStateChanged(DARK, now));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> scene.getRoot().pseudoClassStateChanged(BY_KEYBOARD, true));
        scene.addEventFilter(
                MouseEvent.MOUSE_PRESSED, _ -> scene.getRoot().pseudoClassStateChanged(BY_KEYBOARD, false));
    }

    private static void load(String face) {
        var file = Objects.requireNonNull(Appearance.class.getResource(face), face);
        Font.loadFont(file.toExternalForm(), 13);
    }
}
