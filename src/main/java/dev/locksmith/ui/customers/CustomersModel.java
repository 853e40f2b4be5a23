package dev.locksmith.ui.customers;

import dev.locksmith.ui.ConsoleServices;
import dev.locksmith.ui.Lane;
import dev.locksmith.ui.Question;
import dev.locksmith.ui.Workplace;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The Customers screen: the grid, and the customer whose pane is open beside it.
final class CustomersModel {
    private final ConsoleServices services;
    private final Workplace workplace;
    private final GridModel grid;
    private final Lane opening = new Lane();
    private final ReadOnlyObjectWrapper<Optional<PaneModel>> pane = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean shown;

    CustomersModel(ConsoleServices services, Workplace workplace) {
        this.services = services;
        this.workplace = workplace;
        var reader = new GridReader(services.customers().customers(), new MarksReader(services), workplace.texts());
        grid = new GridModel(reader, workplace.background());
    }

    GridModel grid() {
        return grid;
    }

    ReadOnlyObjectProperty<Optional<PaneModel>> pane() {
        return pane.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Long>> selected() {
        return grid.selected();
    }

    /// Opens a customer's pane, once nothing typed in another would be lost.
    void open(long id) {
        if (pane.get().filter(open -> open.id() == id).isPresent()) return;
        leave(() -> workplace
                .background()
                .run("customers.open", () -> read(id))
                .latestOf(opening)
                .then(opened -> opened.ifPresentOrElse(this::show, this::gone)));
    }

    private Optional<OpenedCustomer> read(long id) {
        var customers = services.customers();
        var today = LocalDate.ofInstant(services.setting().clock().instant(), ZoneOffset.UTC);
        return customers
                .customers()
                .find(id)
                .map(customer ->
                        new OpenedCustomer(customer, customers.websites().groups(), today));
    }

    private void show(OpenedCustomer opened) {
        closeNow();
        var next = new PaneModel(opened, services, workplace);
        next.edit().customer().subscribe((_, _) -> grid.load());
        next.access().resets().subscribe((before, _) -> {
            if (!before.isEmpty()) grid.load();
        });
        next.access().tokens().subscribe((before, _) -> {
            if (!before.isEmpty()) grid.load();
        });
        grid.selected().set(Optional.of(opened.customer().id()));
        pane.set(Optional.of(next));
        if (shown) next.start();
    }

    private void gone() {
        workplace.notifications().problem(workplace.texts().get("customers.gone.short"));
        grid.load();
    }

    /// Closes the pane, once nothing typed would be lost.
    void close() {
        leave(this::closeNow);
    }

    private void closeNow() {
        pane.get().ifPresent(PaneModel::stop);
        pane.set(Optional.empty());
    }

    void delete() {
        pane.get()
                .ifPresent(open -> open.delete(() -> {
                    closeNow();
                    grid.selected().set(Optional.empty());
                    grid.load();
                }));
    }

    /// Goes on at once, or asks about unsaved edits first.
    void leave(Runnable proceed) {
        var dirty = pane.get().map(PaneModel::edit).filter(edit -> edit.dirty().get());
        if (dirty.isEmpty()) {
            proceed.run();
            return;
        }
        var edit = dirty.get();
        var title =
                workplace.texts().get("customers.unsaved", edit.customer().get().name());
        Runnable discard = () -> {
            edit.revert();
            proceed.run();
        };
        workplace
                .dialogs()
                .ask(Question.unsaved(workplace.texts(), title, () -> {}, discard, () -> edit.save(proceed)));
    }

    /// The screen has come to the front.
    void shown() {
        shown = true;
        grid.load();
        pane.get().ifPresent(PaneModel::start);
    }

    void hidden() {
        shown = false;
        pane.get().ifPresent(PaneModel::stop);
    }
}
