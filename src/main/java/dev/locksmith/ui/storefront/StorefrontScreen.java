package dev.locksmith.ui.storefront;

import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.Shortcut;
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
    public String id() {
        return "storefront";
    }

    @Override
    public Icon icon() {
        return Icon.STOREFRONT;
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
    public boolean handle(Shortcut shortcut) {
        return switch (shortcut) {
            case RELOAD -> {
                view.reload();
                yield true;
            }
            case SEARCH -> {
                view.focusAddress();
                yield true;
            }
            case FIND_CUSTOMER, SAVE, BACK, EDIT, HELP -> false;
        };
    }

    @Override
    public boolean open(Destination destination) {
        return switch (destination) {
            case Destination.StorefrontPage(var address) -> {
                model.go(address);
                yield true;
            }
            case Destination.CustomerPlace _, Destination.CustomerSearch _, Destination.MessagePlace _ -> false;
        };
    }
}
