package dev.locksmith.ui.customers;

import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.ScreenInfo;
import dev.locksmith.ui.screen.Shortcut;
import dev.locksmith.ui.screen.WorkQueue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Customers › All Customers.
public final class CustomersScreen implements Screen {
    private final CustomersModel model;
    private final CustomersView view;
    private final WorkQueues queues;

    public CustomersScreen(ConsoleServices services, ScreenContext context) {
        model = new CustomersModel(services, context);
        view = new CustomersView(model, services, context);
        queues = new WorkQueues(services, context.background(), model.grid());
    }

    @Override
    public ScreenInfo info() {
        return new ScreenInfo("customers", Icon.CUSTOMERS, List.of("screen.customers", "customers.all"));
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ObservableValue<String> subject() {
        return model.subject();
    }

    @Override
    public List<WorkQueue> queues() {
        return queues.all();
    }

    @Override
    public void shown() {
        model.shown();
        queues.start();
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public Map<Shortcut, Runnable> shortcuts() {
        var keys = new EnumMap<Shortcut, Runnable>(Map.of(
                Shortcut.FIND_CUSTOMER, view.grid()::focusSearch,
                Shortcut.SEARCH, view.grid()::focusSearch,
                Shortcut.RELOAD, model::reload,
                Shortcut.SAVE, model::save));
        if (model.pane().get().isPresent() || model.creation().model().get().isPresent())
            keys.put(Shortcut.BACK, model::close);
        return keys;
    }

    @Override
    public Optional<Runnable> opens(Destination destination) {
        return switch (destination) {
            case Destination.CustomerPlace(long id) -> Optional.of(() -> model.open(id));
            case Destination.FoundCustomers(String keywords) -> Optional.of(() -> search(keywords));
            default -> Optional.empty();
        };
    }

    private void search(String keywords) {
        view.grid().search(keywords);
        view.grid().focusTable();
    }

    @Override
    public void leave(Runnable proceed) {
        model.leave(proceed);
    }
}
