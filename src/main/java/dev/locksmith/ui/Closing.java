package dev.locksmith.ui;

import dev.locksmith.text.Texts;
import java.time.Duration;
import javafx.util.Subscription;

/// Closing while work is under way: it is waited for, and when it takes long, people are asked.
final class Closing {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Texts texts;
    private final Dialogs dialogs;
    private final FxBackground background;
    private final Runnable close;
    private Subscription waiting = Subscription.EMPTY;
    private boolean over;

    Closing(Texts texts, Dialogs dialogs, FxBackground background, Runnable close) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.background = background;
        this.close = close;
    }

    void begin() {
        if (background.running().get() == 0) {
            finish();
            return;
        }
        waiting = background.running().subscribe(count -> {
            if (count.intValue() == 0) finish();
        });
        background.later(new Lane(), PATIENCE, this::ask);
    }

    private void ask() {
        if (over) return;
        var what = background.current().get();
        dialogs.ask(Question.of(texts.get("closing.title"), texts.get("closing.text", texts.get("work." + what)))
                .answer(Question.Answer.Kind.CANCEL, texts.get("closing.stay"), this::stay)
                .answer(Question.Answer.Kind.DANGER, texts.get("closing.close"), this::finish));
    }

    private void stay() {
        waiting.unsubscribe();
        over = true;
    }

    private void finish() {
        if (over) return;
        over = true;
        waiting.unsubscribe();
        close.run();
    }
}
