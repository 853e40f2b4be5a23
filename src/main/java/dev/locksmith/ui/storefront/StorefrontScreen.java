package dev.locksmith.ui.storefront;

import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.ScreenInfo;
import dev.locksmith.ui.screen.Shortcut;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/// The storefront, as a customer sees it.
public final class StorefrontScreen implements Screen {
    private final StorefrontModel model;
    private final StorefrontView view;

    public StorefrontScreen(ConsoleServices services, ScreenContext context, ResetDrill resetDrill) {
        model = new StorefrontModel(services.session(), context);
        var drill = new DrillModel(resetDrill, services.session(), context);
        view = new StorefrontView(model, drill, context.texts());
    }

    @Override
    public ScreenInfo info() {
        return ScreenInfo.of("storefront", Icon.STOREFRONT);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void shown() {
        view.openFirst();
    }

    @Override
    public Map<Shortcut, Runnable> shortcuts() {
        return Map.of(Shortcut.RELOAD, view::reload, Shortcut.SEARCH, view::focusUrl);
    }

    @Override
    public Optional<Runnable> opens(Destination destination) {
        return destination instanceof Destination.StorefrontPage(var url)
                ? Optional.of(() -> model.go(url))
                : Optional.empty();
    }
}
