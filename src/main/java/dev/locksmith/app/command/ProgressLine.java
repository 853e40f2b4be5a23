package dev.locksmith.app.command;

import dev.locksmith.text.ProgressText;
import java.time.Duration;

/// Says every ten seconds how far something is, to whoever sits before a terminal; a log is not filled with it.
final class ProgressLine {
    private static final long PAUSE_NANOS = Duration.ofSeconds(10).toNanos();

    private final Terminal terminal;
    private final long began = System.nanoTime();
    private long said = began;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    /// @param share of all of it that is done, from 0 to 1
    void at(long rows, double share) {
        var now = System.nanoTime();
        if (!Terminal.isInteractive() || now - said < PAUSE_NANOS) return;
        said = now;
        terminal.err().println(new ProgressText(rows, share, Duration.ofNanos(now - began)).sentence(terminal.texts()));
    }
}
