package dev.locksmith.ui.mail;

import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.ScreenInfo;
import dev.locksmith.ui.screen.Shortcut;
import dev.locksmith.ui.work.Background;
import dev.locksmith.ui.work.LatestOnly;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/// Mail: what was sent, and what the mailbox caught.
public final class MailScreen implements Screen {
    /// Long enough for the screen to be drawn first.
    private static final Duration BEFORE_PREPARING = Duration.ofMillis(300);

    private final MailModel model;
    private final MailView view;
    private final Background background;
    private final LatestOnly preparing = new LatestOnly();

    public MailScreen(ConsoleServices services, ScreenContext context) {
        background = context.background();
        model = new MailModel(services, context);
        view = new MailView(model, context.texts());
    }

    @Override
    public ScreenInfo info() {
        return ScreenInfo.of("mail", Icon.MAIL);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ObservableIntegerValue badge() {
        return model.unseen();
    }

    @Override
    public void shown() {
        model.shown();
        background.later(preparing, BEFORE_PREPARING, view::prepare);
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public Map<Shortcut, Runnable> shortcuts() {
        return Map.of(Shortcut.SEARCH, view::focusSearch, Shortcut.RELOAD, model::load);
    }

    @Override
    public Optional<Runnable> opens(Destination destination) {
        return destination instanceof Destination.MessagePlace(long outboxId)
                ? Optional.of(() -> model.select(outboxId))
                : Optional.empty();
    }
}
