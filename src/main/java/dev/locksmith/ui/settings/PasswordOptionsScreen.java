package dev.locksmith.ui.settings;

import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.Shortcut;
import java.util.List;
import javafx.scene.Node;

/// Settings › Password Options.
public final class PasswordOptionsScreen implements Screen {
    private final PasswordOptionsModel model;
    private final PasswordOptionsView view;

    public PasswordOptionsScreen(ConsoleServices services, ScreenContext context) {
        model = new PasswordOptionsModel(services, context);
        view = new PasswordOptionsView(model, context.texts());
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public Icon icon() {
        return Icon.SETTINGS;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<String> trail() {
        return List.of("screen.settings", "settings.password-options");
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public boolean handle(Shortcut shortcut) {
        return switch (shortcut) {
            case SAVE -> {
                model.save();
                yield true;
            }
            case RELOAD -> {
                model.load();
                yield true;
            }
            case SEARCH, BACK, EDIT, FIND_CUSTOMER, HELP -> false;
        };
    }

    @Override
    public void leave(Runnable proceed) {
        model.leave(proceed);
    }
}
