package dev.locksmith.testing;

import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.screen.Appearance;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.Navigator;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.WindowMemory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A screen context without any window: everything happens at once, and what is said and asked is remembered.
public final class TestContext {
    public final InlineBackground background = new InlineBackground();
    public final RecordingDialogs said = new RecordingDialogs();
    public final List<Destination> visited = new ArrayList<>();
    public final ScreenContext context =
            new ScreenContext(Texts.of(Bundle.CONSOLE, Locale.ENGLISH), background, said, said, new NoWindow());

    private final class NoWindow implements Navigator {
        @Override
        public void go(Destination destination) {
            visited.add(destination);
        }

        @Override
        public WindowMemory memory() {
            return new WindowMemory(Path.of("target", "no-window"));
        }

        @Override
        public Appearance appearance() {
            throw new UnsupportedOperationException("there is no window");
        }
    }
}
