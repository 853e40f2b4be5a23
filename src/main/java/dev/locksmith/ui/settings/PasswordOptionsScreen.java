package dev.locksmith.ui.settings;

import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.ScreenInfo;
import dev.locksmith.ui.screen.Shortcut;
import java.util.List;
import java.util.Map;
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
    public ScreenInfo info() {
        return new ScreenInfo("settings", Icon.SETTINGS, List.of("screen.settings", "settings.password-options"));
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public Map<Shortcut, Runnable> shortcuts() {
        return Map.of(Shortcut.SAVE, model::save, Shortcut.RELOAD, model::load);
    }

    @Override
    public void leave(Runnable proceed) {
        model.leave(proceed);
    }
}
