package dev.locksmith.ui.customers.access;

import dev.locksmith.customer.Customer;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.ScreenContext;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableObjectValue;

/// Does one act at a time on the pane's customer, and tells what became of it.
public final class Acting {
    private final ConsoleServices services;
    private final ScreenContext context;
    private final AccessModel model;
    private final ObservableObjectValue<Customer> customer;
    private final ObjectProperty<Banner> banner = new SimpleObjectProperty<>(new Banner.None());
    private Runnable whenBegun = () -> {};

    public Acting(
            ConsoleServices services,
            ScreenContext context,
            AccessModel model,
            ObservableObjectValue<Customer> customer) {
        this.services = services;
        this.context = context;
        this.model = model;
        this.customer = customer;
        model.snapshot().subscribe(now -> banner.set(banner.get().after(now)));
    }

    /// Does it in the background, tells, and shows at once what has become of everything.
    <T> void run(String what, Supplier<T> work, Consumer<T> tell) {
        if (model.acting().get()) return;
        banner.set(new Banner.None());
        whenBegun.run();
        context.background().run(what, work::get).busy(model.acting()).then(result -> {
            tell.accept(result);
            model.refresh();
        });
    }

    /// Like [#run], for an act that either works or fails.
    void perform(String what, Runnable work, Runnable tell) {
        run(
                what,
                () -> {
                    work.run();
                    return true;
                },
                _ -> tell.run());
    }

    /// @param listener is told that an act begins, before its button is disabled
    void onBegin(Runnable listener) {
        whenBegun = listener;
    }

    /// What became of the last act.
    public ObjectProperty<Banner> banner() {
        return banner;
    }

    void say(Banner what) {
        banner.set(what);
    }

    /// @param holds for how long this is true
    void done(String key, Predicate<AccessSnapshot> holds, Object... values) {
        say(new Banner.Said(texts().get(key, values), true, holds));
    }

    void gone() {
        say(new Banner.Said(texts().get("customers.gone.short"), false, _ -> true));
    }

    ConsoleServices services() {
        return services;
    }

    ScreenContext context() {
        return context;
    }

    AccessModel model() {
        return model;
    }

    ObservableObjectValue<Customer> customerProperty() {
        return customer;
    }

    Customer customer() {
        return customer.get();
    }

    StaffMember staff() {
        return services.session().staff();
    }

    Texts texts() {
        return context.texts();
    }
}
