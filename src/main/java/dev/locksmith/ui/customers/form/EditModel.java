package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.CustomerRules;
import dev.locksmith.customer.SaveOutcome;
import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.text.TimeFormat;
import dev.locksmith.ui.screen.CustomerServices;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A customer being edited: account and addresses, whether they can be saved, and what became of saving.
public final class EditModel {
    private final CustomerServices services;
    private final Session session;
    private final ScreenContext context;
    private final FieldLabels words;
    private final LocalDate today;
    private final CustomerForm form;
    private final AddressesForm addresses;
    private final ObjectProperty<Customer> customer;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Conflict>> conflict = new SimpleObjectProperty<>(Optional.empty());
    private List<FieldProblem> refused = List.of();

    public EditModel(OpenedCustomer opened, CustomerServices services, Session session, ScreenContext context) {
        this.services = services;
        this.session = session;
        this.context = context;
        this.today = opened.today();
        this.words = new FieldLabels(context.texts(), opened.groups());
        this.customer = new SimpleObjectProperty<>(opened.customer());
        this.form = new CustomerForm(opened.customer().details());
        this.addresses = new AddressesForm(opened.customer().addresses(), this::changed);
        form.fields().forEach(field -> field.value().subscribe((_, _) -> changed()));
    }

    /// As it is stored, as far as is known here.
    public ObjectProperty<Customer> customer() {
        return customer;
    }

    public <T> FormField<T> field(FieldSpec<CustomerDetails, T> spec) {
        return form.field(spec);
    }

    /// The customer as it is typed.
    CustomerDetails typed() {
        return form.typed();
    }

    AddressesForm addresses() {
        return addresses;
    }

    public FieldLabels words() {
        return words;
    }

    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty valid() {
        return valid.getReadOnlyProperty();
    }

    public BooleanProperty saving() {
        return saving;
    }

    /// What somebody else saved meanwhile, until this edit is saved or reverted.
    public ObjectProperty<Optional<Conflict>> conflict() {
        return conflict;
    }

    private void changed() {
        refused = List.of();
        check();
    }

    private void check() {
        dirty.set(form.isDirty() || addresses.isDirty());
        var all = new ArrayList<>(form.unreadable(context.texts()));
        all.addAll(CustomerRules.problems(form.typed(), addresses.edits(), today));
        valid.set(all.isEmpty());
        all.addAll(refused);
        form.show("", all, context.texts());
        addresses.show(all, context.texts());
    }

    /// Puts everything back as it is stored.
    public void revert() {
        form.revert();
        addresses.revert();
        conflict.set(Optional.empty());
        context.notifications().solved();
        changed();
    }

    /// Saves, and goes on only if it worked.
    public void save(Runnable whenSaved) {
        if (!dirty.get() || saving.get()) return;
        if (!valid.get()) {
            context.notifications().problem(context.texts().get("customers.invalid"));
            return;
        }
        var edit = new CustomerEdit(customer.get().id(), customer.get().version(), form.typed(), addresses.edits());
        context.background()
                .run("customers.save", () -> services.customers().save(session.staff(), edit))
                .busy(saving)
                .then(outcome -> saved(outcome, whenSaved));
    }

    private void saved(SaveOutcome outcome, Runnable whenSaved) {
        switch (outcome) {
            case SaveOutcome.Saved(Customer now) -> {
                stored(now);
                context.notifications().quiet(context.texts().get("customers.saved", now.name()));
                whenSaved.run();
            }
            case SaveOutcome.Invalid(List<FieldProblem> problems) -> {
                refused = problems;
                check();
                context.notifications().problem(context.texts().get("customers.invalid"));
            }
            case SaveOutcome.ChangedMeanwhile(Customer current) -> conflict.set(Optional.of(rebase(current)));
            case SaveOutcome.Gone _ ->
                context.notifications()
                        .problem(context.texts()
                                .get("customers.gone", customer.get().name()));
        }
    }

    private void stored(Customer now) {
        customer.set(now);
        form.reset(now.details());
        addresses.rebase(now.addresses());
        addresses.revert();
        conflict.set(Optional.empty());
        changed();
    }

    /// Lays what somebody else saved beside what is typed, of which nothing is lost.
    private Conflict rebase(Customer current) {
        var rebase = new FormRebase(words, context.texts());
        rebase.customer(form, current.details());
        rebase.addresses(addresses, current.addresses());
        addresses.rebase(current.addresses());
        customer.set(current);
        changed();
        return new Conflict(current.updatedBy(), current.updatedAt(), rebase.clashes(), rebase.followed());
    }

    /// Takes over what somebody else saved, but for what is being typed; where both changed the same, people choose.
    public void refresh(Customer current) {
        if (saving.get()
                || conflict.get().isPresent()
                || current.version() <= customer.get().version()) return;
        if (dirty.get())
            conflict.set(
                    Optional.of(rebase(current)).filter(both -> !both.clashes().isEmpty()));
        else stored(current);
        var texts = context.texts();
        var at = TimeFormat.forStaff(texts).clock(current.updatedAt());
        context.notifications().quiet(texts.get("customers.refreshed", current.name(), current.updatedBy(), at));
    }
}
