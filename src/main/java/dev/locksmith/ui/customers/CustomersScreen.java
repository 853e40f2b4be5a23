package dev.locksmith.ui.customers;

import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.Shortcut;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Customers › All Customers.
public final class CustomersScreen implements Screen {
    private final CustomersModel model;
    private final CustomersView view;

    public CustomersScreen(ConsoleServices services, ScreenContext context) {
        model = new CustomersModel(services, context);
        view = new CustomersView(model, context);
    }

    @Override
    public String id() {
        return "customers";
    }

    @Override
    public Icon icon() {
        return Icon.CUSTOMERS;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<String> trail() {
        return List.of("screen.customers", "customers.all");
    }

    @Override
    public ObservableValue<String> subject() {
        return model.subject();
    }

    @Override
    public void shown() {
        model.shown();
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public boolean handle(Shortcut shortcut) {
        return switch (shortcut) {
            case SEARCH -> {
                view.grid().focusSearch();
                yield true;
            }
            case RELOAD -> {
                model.reload();
                yield true;
            }
            case SAVE -> {
                model.save();
                yield true;
            }
            case BACK -> {
                var open = model.pane().get().isPresent();
                model.close();
                yield open;
            }
            case EDIT, FIND_CUSTOMER, HELP -> false;
        };
    }

    @Override
    public boolean open(Destination destination) {
        return switch (destination) {
            case Destination.CustomerPlace(long id) -> {
                model.open(id);
                yield true;
            }
            case Destination.CustomerSearch(String keywords) -> {
                view.grid().search(keywords);
                view.grid().focusTable();
                yield true;
            }
            case Destination.MessagePlace _, Destination.StorefrontPage _ -> false;
        };
    }

    @Override
    public void leave(Runnable proceed) {
        model.leave(proceed);
    }
}
