package dev.locksmith.ui.customers;

import dev.locksmith.ui.customers.access.AccessActs;
import dev.locksmith.ui.customers.access.AccessModel;
import dev.locksmith.ui.customers.access.AccessReader;
import dev.locksmith.ui.customers.access.Acting;
import dev.locksmith.ui.customers.access.TokenActs;
import dev.locksmith.ui.customers.form.EditModel;
import dev.locksmith.ui.customers.form.OpenedCustomer;
import dev.locksmith.ui.dialog.AnswerKind;
import dev.locksmith.ui.dialog.Question;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.work.Background;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The edit pane of one customer.
final class PaneModel {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final ConsoleServices services;
    private final ScreenContext context;
    private final EditModel edit;
    private final AccessModel access;
    private final Acting acting;
    private final AccessActs acts;
    private final TokenActs tokens;
    private final PaneHistory lists;
    private final BooleanBinding canReset;
    private final BooleanBinding canForceSignIn;
    private final ObjectProperty<PaneTab> tab = new SimpleObjectProperty<>(PaneTab.ACCESS);
    private Optional<Background.Repeating> looking = Optional.empty();

    PaneModel(OpenedCustomer opened, ConsoleServices services, ScreenContext context) {
        this.services = services;
        this.context = context;
        var id = opened.customer().id();
        edit = new EditModel(opened, services.customers(), services.session(), context);
        access = new AccessModel(new AccessReader(services, opened.customer()), context, opened.at());
        acting = new Acting(services, context, access, edit.customer());
        acts = new AccessActs(acting);
        tokens = new TokenActs(acting);
        lists = new PaneHistory(services, context, id);
        canReset = Bindings.createBooleanBinding(
                () -> !access.acting().get()
                        && access.loaded().get()
                        && access.waiting().get().isZero()
                        && isActive(),
                access.acting(),
                access.loaded(),
                access.waiting(),
                edit.customer());
        canForceSignIn = Bindings.createBooleanBinding(
                () -> !access.acting().get() && !access.tokens().get().isEmpty(), access.acting(), access.tokens());
        tab.subscribe(this::refreshTab);
        access.resets().subscribe((_, _) -> refreshTab(tab.get()));
    }

    long id() {
        return edit.customer().get().id();
    }

    EditModel edit() {
        return edit;
    }

    AccessModel access() {
        return access;
    }

    Acting acting() {
        return acting;
    }

    AccessActs acts() {
        return acts;
    }

    TokenActs tokens() {
        return tokens;
    }

    PaneHistory lists() {
        return lists;
    }

    /// Whether Reset Password may be pressed: for an account in use, when the limit allows it and nothing is under way.
    BooleanBinding canReset() {
        return canReset;
    }

    /// Whether Force Sign In may be pressed: when something has been given out, and nothing is under way.
    BooleanBinding canForceSignIn() {
        return canForceSignIn;
    }

    boolean isActive() {
        return edit.customer().get().details().account().active();
    }

    ObjectProperty<PaneTab> tab() {
        return tab;
    }

    /// It is on screen: what is shown follows what happens.
    void start() {
        if (looking.isPresent()) return;
        access.refresh();
        looking = Optional.of(context.background().every(BETWEEN_LOOKS, this::refresh));
    }

    void stop() {
        looking.ifPresent(Background.Repeating::stop);
        looking = Optional.empty();
    }

    /// Reads anew what is shown of the customer's ways in, mail or history.
    void refresh() {
        access.refresh();
        refreshTab(tab.get());
    }

    private void refreshTab(PaneTab shown) {
        switch (shown) {
            case ACCESS, ACCOUNT, ADDRESSES -> {}
            case MAIL -> lists.refreshMail();
            case HISTORY -> lists.refreshHistory();
        }
    }

    /// Deletes after asking with the customer's name.
    ///
    /// @param whenDeleted is told once the customer is gone
    void delete(Runnable whenDeleted) {
        var texts = context.texts();
        var customer = edit.customer().get();
        context.dialogs()
                .ask(Question.of(
                                texts.get("customers.delete.title", customer.name()),
                                texts.get("customers.delete.text", customer.email()))
                        .cancel(texts.get("dialog.cancel"))
                        .answer(
                                AnswerKind.DANGER,
                                texts.get("customers.delete.yes", customer.name()),
                                () -> deleteNow(customer.name(), whenDeleted)));
    }

    private void deleteNow(String name, Runnable whenDeleted) {
        context.background()
                .run(
                        "customers.delete",
                        () -> services.customers()
                                .customers()
                                .delete(services.session().staff(), id()))
                .busy(access.acting())
                .then(deleted -> {
                    var key = deleted ? "customers.deleted" : "customers.gone";
                    context.notifications().success(context.texts().get(key, name));
                    whenDeleted.run();
                });
    }
}
