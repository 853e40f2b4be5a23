package dev.locksmith.testing;

import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.Appearance;
import dev.locksmith.ui.Console;
import dev.locksmith.ui.Destination;
import dev.locksmith.ui.WindowMemory;
import dev.locksmith.ui.Workplace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A place to work at without any window: everything happens at once, and what is said and asked is remembered.
public final class Staffed {
    public final InlineBackground background = new InlineBackground();
    public final Recorded said = new Recorded();
    public final List<Destination> visited = new ArrayList<>();
    public final Workplace workplace =
            new Workplace(Texts.of(Bundle.CONSOLE, Locale.ENGLISH), background, said, said, new NoWindow());

    private final class NoWindow implements Console {
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
