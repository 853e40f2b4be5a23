package dev.locksmith.ui.shell;

import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.StyleClass;
import java.time.Instant;

/// Something that was said.
record NotificationCard(Kind kind, String sentence, Instant at) {
    enum Kind {
        QUIET(Icon.DONE, StyleClass.WELL_TEXT),
        SUCCESS(Icon.DONE, StyleClass.WELL_TEXT),
        INFO(Icon.INFO, StyleClass.MUTED),
        PROBLEM(Icon.PROBLEM, StyleClass.DANGER_TEXT);

        private final Icon icon;
        private final String color;

        Kind(Icon icon, String color) {
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
}
