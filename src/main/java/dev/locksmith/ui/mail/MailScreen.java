package dev.locksmith.ui.mail;

import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.Shortcut;
import dev.locksmith.ui.work.Background;
import dev.locksmith.ui.work.LatestOnly;
import java.time.Duration;
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
    public String id() {
        return "mail";
    }

    @Override
    public Icon icon() {
        return Icon.MAIL;
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
    public boolean handle(Shortcut shortcut) {
        return switch (shortcut) {
            case SEARCH -> {
                view.focusSearch();
                yield true;
            }
            case RELOAD -> {
                model.load();
                yield true;
            }
            case FIND_CUSTOMER, SAVE, BACK, EDIT, HELP -> false;
        };
    }

    @Override
    public boolean open(Destination destination) {
        return switch (destination) {
            case Destination.MessagePlace(long outboxId) -> {
                model.select(outboxId);
                yield true;
            }
            case Destination.CustomerPlace _, Destination.CustomerSearch _, Destination.StorefrontPage _ -> false;
        };
    }
}
