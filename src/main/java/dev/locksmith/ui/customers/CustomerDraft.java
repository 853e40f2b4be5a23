package dev.locksmith.ui.customers;

import dev.locksmith.ui.customers.form.CreationModel;
import dev.locksmith.ui.customers.form.NewCustomerChoices;
import dev.locksmith.ui.dialog.Question;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.work.LatestOnly;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The draft of a new customer, if one is being made.
final class CustomerDraft {
    private final ConsoleServices services;
    private final ScreenContext context;
    private final LatestOnly beginning = new LatestOnly();
    private final ReadOnlyObjectWrapper<Optional<CreationModel>> model = new ReadOnlyObjectWrapper<>(Optional.empty());

    CustomerDraft(ConsoleServices services, ScreenContext context) {
        this.services = services;
        this.context = context;
    }

    ReadOnlyObjectProperty<Optional<CreationModel>> model() {
        return model.getReadOnlyProperty();
    }

    void begin() {
        context.background()
                .run("customers.open", this::choices)
                .latestOf(beginning)
                .then(choices -> model.set(Optional.of(new CreationModel(services, context, choices))));
    }

    private NewCustomerChoices choices() {
        var websites = services.customers().websites();
        return new NewCustomerChoices(websites.all(), websites.groups());
    }

    void end() {
        beginning.take();
        model.set(Optional.empty());
    }

    /// Goes on at once, or asks about what is typed first.
    void leave(Runnable proceed) {
        if (model.get().filter(one -> one.dirty().get()).isEmpty()) {
            proceed.run();
            return;
        }
        var texts = context.texts();
        Runnable discard = () -> {
            end();
            proceed.run();
        };
        context.dialogs().ask(Question.unsavable(texts, texts.get("customers.create.unsaved"), () -> {}, discard));
    }
}
