package dev.locksmith.ui.shell;

import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.StyleClass;

/// The kind of a notification, with how it looks.
enum NotificationKind {
    QUIET(Icon.DONE, StyleClass.WELL_TEXT),
    SUCCESS(Icon.DONE, StyleClass.WELL_TEXT),
    INFO(Icon.INFO, StyleClass.MUTED),
    PROBLEM(Icon.PROBLEM, StyleClass.DANGER_TEXT);

    private final Icon icon;
    private final String color;

    NotificationKind(Icon icon, String color) {
        this.icon = icon;
        this.color = color;
    }

    Icon icon() {
        return icon;
    }

    String color() {
        return color;
    }
}
