package dev.locksmith.app.tour;

import dev.locksmith.ui.screen.Appearance;
import dev.locksmith.ui.screen.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/// Keeps a picture of every step, in the light and in the dark.
final class Screenshots {
    private final Path folder;
    private final UiRobot robot;
    private final Appearance appearance;

    Screenshots(Path folder, UiRobot robot, Appearance appearance) {
        this.folder = folder;
        this.robot = robot;
        this.appearance = appearance;
    }

    /// @param number of the step, from 1
    void keep(int number, String name) {
        for (var theme : new Theme[] {Theme.DARK, Theme.LIGHT}) {
            FxThread.run(() -> appearance.theme().set(theme));
            var file = "%02d-%s-%s.png".formatted(number, name, theme.name().toLowerCase(Locale.ROOT));
            write(folder.resolve(file));
        }
    }

    private void write(Path file) {
        try {
            Png.write(robot.picture(), file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
