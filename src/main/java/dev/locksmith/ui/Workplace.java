package dev.locksmith.ui;

import dev.locksmith.text.Texts;

/// What every screen is given to work with; none of it names a feature.
public record Workplace(
        Texts texts, Background background, Notifications notifications, Dialogs dialogs, Console console) {}
