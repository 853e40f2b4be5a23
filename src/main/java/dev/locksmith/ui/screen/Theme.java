package dev.locksmith.ui.screen;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/// Light, dark, or as the system is.
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM;

    /// The one the toggle goes to next.
    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }

    boolean isDark() {
        return switch (this) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    String userAgentStylesheet() {
        return isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }
}
