package dev.locksmith.ui.screen;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.dialog.Dialogs;
import dev.locksmith.ui.dialog.Notifications;
import dev.locksmith.ui.work.Background;

/// What every screen is given to work with; none of it names a feature.
public record ScreenContext(
        Texts texts, Background background, Notifications notifications, Dialogs dialogs, Navigator navigator) {}
