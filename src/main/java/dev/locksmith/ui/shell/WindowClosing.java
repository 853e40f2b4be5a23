package dev.locksmith.ui.shell;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.dialog.AnswerKind;
import dev.locksmith.ui.dialog.Dialogs;
import dev.locksmith.ui.dialog.Question;
import dev.locksmith.ui.work.FxBackground;
import dev.locksmith.ui.work.LatestOnly;
import java.time.Duration;
import java.util.Optional;
import javafx.util.Subscription;

/// Closing while work is under way: it is waited for, and when it takes long, people are asked.
final class WindowClosing {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Texts texts;
    private final Dialogs dialogs;
    private final FxBackground background;
    private final Runnable close;
    private final LatestOnly asking = new LatestOnly();
    private Optional<Subscription> waiting = Optional.empty();

    WindowClosing(Texts texts, Dialogs dialogs, FxBackground background, Runnable close) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.background = background;
        this.close = close;
    }

    /// Closes as soon as no work is under way. Asked again while it waits, it goes on waiting.
    void begin() {
        if (waiting.isPresent()) return;
        if (background.running().get() == 0) {
            close.run();
            return;
        }
        waiting = Optional.of(background.running().subscribe((_, count) -> {
            if (count.intValue() == 0) finish();
        }));
        background.later(asking, PATIENCE, this::ask);
    }

    private void ask() {
        var what = background.current().get();
        dialogs.ask(Question.of(texts.get("closing.title"), texts.get("closing.text", texts.get("work." + what)))
                .answer(AnswerKind.CANCEL, texts.get("closing.stay"), this::stopWaiting)
                .answer(AnswerKind.DANGER, texts.get("closing.close"), this::finish));
    }

    private void finish() {
        stopWaiting();
        close.run();
    }

    private void stopWaiting() {
        asking.take();
        waiting.ifPresent(Subscription::unsubscribe);
        waiting = Optional.empty();
    }
}
