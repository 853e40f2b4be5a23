package dev.locksmith.ui.customers;

import dev.locksmith.customer.Customer;
import dev.locksmith.ui.customers.exports.ExportModel;
import dev.locksmith.ui.customers.form.OpenedCustomer;
import dev.locksmith.ui.customers.grid.GridModel;
import dev.locksmith.ui.customers.grid.GridReader;
import dev.locksmith.ui.dialog.Question;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.work.LatestOnly;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/// The Customers screen: the grid, and the customer whose pane is open beside it.
public final class CustomersModel {
    /// Longer than between two steps of an arrow key that is held.
    private static final Duration STEP = Duration.ofMillis(150);

    private final ConsoleServices services;
    private final ScreenContext context;
    private final GridModel grid;
    private final ExportModel exports;
    private final LatestOnly opening = new LatestOnly();
    private final LatestOnly resting = new LatestOnly();
    private final LatestOnly refreshing = new LatestOnly();
    private final ReadOnlyObjectWrapper<Optional<PaneModel>> pane = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final CustomerDraft creation;
    private final ChangeWatch watch;
    private final BooleanBinding settled;
    private Optional<Long> underWay = Optional.empty();
    private boolean walking;
    private boolean shown;

    public CustomersModel(ConsoleServices services, ScreenContext context) {
        this.services = services;
        this.context = context;
        var reader = new GridReader(services, context.texts());
        grid = new GridModel(reader, context.background());
        exports = new ExportModel(services, context, grid.query()::get);
        creation = new CustomerDraft(services, context);
        watch = new ChangeWatch(services, context.background(), grid::load);
        var selection = grid.selection();
        selection.onChoice(this::choose);
        grid.onSingle(this::open);
        settled = Bindings.createBooleanBinding(this::isSettled, pane, selection.customer(), selection.awaited());
    }

    public GridModel grid() {
        return grid;
    }

    ExportModel exports() {
        return exports;
    }

    ReadOnlyObjectProperty<Optional<PaneModel>> pane() {
        return pane.getReadOnlyProperty();
    }

    /// The name of the customer whose pane is open, or empty.
    ObservableValue<String> subject() {
        return pane.flatMap(open -> open.<ObservableValue<String>>map(
                        one -> one.edit().customer().map(Customer::name))
                .orElseGet(() -> new SimpleStringProperty("")));
    }

    /// Whether the pane, where there is one, is that of the customer who is selected in the grid. While it is not,
    /// because the other customer is still being read, nothing can be done in it.
    BooleanBinding settled() {
        return settled;
    }

    private boolean isSettled() {
        var selection = grid.selection();
        return pane.get().isEmpty()
                || selection.awaited().get().isEmpty()
                        && selection.customer().get().equals(pane.get().map(PaneModel::id));
    }

    /// Opens a customer's pane, once nothing typed in another would be lost.
    void open(long id) {
        if (isOpen(id)) {
            stay();
            return;
        }
        leave(() -> {
            select(id);
            read(id);
        });
    }

    /// People choose a row. Without a pane they only look around; beside one, it becomes that customer's.
    private void choose(long id) {
        if (pane.get().isEmpty()) select(id);
        else if (isOpen(id)) stay();
        else
            leave(() -> {
                select(id);
                walk();
            });
    }

    private void select(long id) {
        grid.selection().customer().set(Optional.of(id));
    }

    private boolean isOpen(long id) {
        return pane.get().filter(open -> open.id() == id).isPresent();
    }

    /// The first step is followed at once; of those that come quickly after it, only the row where they come to rest.
    private void walk() {
        if (!walking) follow();
        walking = true;
        context.background().later(resting, STEP, () -> {
            walking = false;
            follow();
        });
    }

    private void follow() {
        var chosen = grid.selection().customer().get();
        if (!isSettled() && !underWay.equals(chosen)) chosen.ifPresent(this::read);
    }

    private void read(long id) {
        underWay = Optional.of(id);
        context.background()
                .run("customers.open", () -> OpenedCustomer.find(services, id))
                .latestOf(opening)
                .onFailure(failure -> {
                    stay();
                    context.background().failed("customers.open", failure);
                })
                .then(opened -> opened.ifPresentOrElse(this::show, this::gone));
    }

    /// The pane stays as it is, and its customer selected.
    private void stay() {
        underWay = Optional.empty();
        opening.take();
        pane.get().ifPresent(open -> select(open.id()));
    }

    private void show(OpenedCustomer opened) {
        var next = new PaneModel(opened, services, context);
        pane.get().ifPresent(before -> {
            before.stop();
            next.tab().set(before.tab().get());
        });
        underWay = Optional.empty();
        next.edit().customer().subscribe((_, _) -> grid.load());
        next.access().snapshot().subscribe((before, now) -> {
            // the first answer tells nothing that the grid has not read
            if (next.access().loaded().get() && !now.marksLike(before)) grid.load();
        });
        creation.end();
        // Whoever has gone on to another row meanwhile stays there, and the pane follows.
        pane.set(Optional.of(next));
        if (shown) next.start();
    }

    private void gone() {
        context.notifications().problem(context.texts().get("customers.gone.short"));
        stay();
        grid.load();
    }

    /// Reads grid and pane anew, for what others have changed. What is being typed stays.
    void reload() {
        grid.load();
        pane.get().ifPresent(this::refresh);
    }

    private void refresh(PaneModel open) {
        context.background()
                .run(
                        "customers.open",
                        () -> services.customers()
                                .customers()
                                .find(services.session().staff(), open.id()))
                .latestOf(refreshing)
                .then(found -> {
                    if (isOpen(open.id())) found.ifPresentOrElse(open.edit()::refresh, () -> goneMeanwhile(open));
                });
        open.refresh();
    }

    /// A pane that holds nothing typed has nothing left to show.
    private void goneMeanwhile(PaneModel open) {
        var name = open.edit().customer().get().name();
        context.notifications().problem(context.texts().get("customers.gone", name));
        if (!open.edit().dirty().get()) forget();
    }

    /// A customer who is being made, in the place of the pane.
    CustomerDraft creation() {
        return creation;
    }

    /// Begins to make a customer, once nothing typed would be lost.
    void create() {
        leave(() -> {
            closeNow();
            creation.begin();
        });
    }

    /// The customer has been made.
    void created(Customer customer) {
        creation.end();
        grid.load();
        open(customer.id());
    }

    /// Closes the pane, once nothing typed would be lost.
    void close() {
        leave(this::closeNow);
    }

    private void closeNow() {
        underWay = Optional.empty();
        opening.take();
        pane.get().ifPresent(PaneModel::stop);
        pane.set(Optional.empty());
        creation.end();
    }

    void delete() {
        acting().ifPresent(open -> open.delete(() -> {
            forget();
            grid.load();
        }));
    }

    void save() {
        acting().ifPresent(open -> open.edit().save(() -> {}));
    }

    /// The pane, while it is that of the selected customer.
    private Optional<PaneModel> acting() {
        return pane.get().filter(_ -> isSettled());
    }

    /// The customer is no more.
    private void forget() {
        closeNow();
        grid.selection().customer().set(Optional.empty());
    }

    /// Goes on at once, or asks about unsaved edits first.
    void leave(Runnable proceed) {
        creation.leave(() -> leavePane(proceed));
    }

    private void leavePane(Runnable proceed) {
        var dirty = pane.get().map(PaneModel::edit).filter(edit -> edit.dirty().get());
        if (dirty.isEmpty()) {
            proceed.run();
            return;
        }
        var edit = dirty.get();
        var texts = context.texts();
        var title = texts.get("customers.unsaved", edit.customer().get().name());
        Runnable discard = () -> {
            edit.revert();
            proceed.run();
        };
        context.dialogs()
                .ask(
                        edit.valid().get()
                                ? Question.unsaved(texts, title, () -> {}, discard, () -> edit.save(proceed))
                                : Question.unsavable(texts, title, () -> {}, discard));
    }

    /// The screen has come to the front.
    void shown() {
        shown = true;
        grid.readVocabulary();
        reload();
        watch.start();
        pane.get().ifPresent(PaneModel::start);
    }

    void hidden() {
        shown = false;
        watch.stop();
        pane.get().ifPresent(PaneModel::stop);
    }
}
