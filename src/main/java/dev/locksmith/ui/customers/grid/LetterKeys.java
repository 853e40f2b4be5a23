package dev.locksmith.ui.customers.grid;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// Type-ahead: letters typed one soon after the other lead to the row that begins with them.
final class LetterKeys {
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 40;

    private final StringBuilder letters = new StringBuilder();
    private long last;

    /// @return where to go; empty = the key is no letter
    Optional<String> typed(KeyEvent key) {
        var character = key.getCharacter();
        var isText = !character.isEmpty() && character.codePoints().noneMatch(Character::isISOControl);
        if (!isText || key.isControlDown() || key.isMetaDown() || key.isAltDown()) return Optional.empty();
        var now = System.nanoTime();
        if (now - last > PAUSE) letters.setLength(0);
        // a space only selects, unless it stands in a name
        if (letters.isEmpty() && character.isBlank()) return Optional.empty();
        last = now;
        if (letters.length() < MOST) letters.append(character);
        return Optional.of(letters.toString());
    }
}
