package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.CreateOutcome;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.CustomerRules;
import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.customer.field.PersonName;
import dev.locksmith.customer.website.Website;
import dev.locksmith.password.reset.ResetOutcome;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.ScreenContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A customer being made: the account, and whether they are invited to set a password.
public final class CreationModel {
    private final ConsoleServices services;
    private final ScreenContext context;
    private final NewCustomerChoices choices;
    private final CustomerForm form;
    private final ObjectProperty<Website> website;
    private final BooleanProperty invited = new SimpleBooleanProperty(true);
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();

    public CreationModel(ConsoleServices services, ScreenContext context, NewCustomerChoices choices) {
        this.services = services;
        this.context = context;
        this.choices = choices;
        website = new SimpleObjectProperty<>(choices.websites().getFirst());
        form = new CustomerForm(CustomerDetails.of(
                PersonName.of("", ""), "", choices.groups().getFirst().id()));
        form.fields().forEach(field -> field.value().subscribe((_, _) -> changed()));
    }

    NewCustomerChoices choices() {
        return choices;
    }

    FieldLabels words() {
        return new FieldLabels(context.texts(), choices.groups());
    }

    <T> FormField<T> field(FieldSpec<CustomerDetails, T> spec) {
        return form.field(spec);
    }

    ObjectProperty<Website> website() {
        return website;
    }

    /// Whether the customer is mailed a link to set the first password.
    BooleanProperty invited() {
        return invited;
    }

    BooleanProperty saving() {
        return saving;
    }

    ReadOnlyBooleanProperty valid() {
        return valid.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    private void changed() {
        dirty.set(form.isDirty());
        var problems = new ArrayList<>(form.unreadable(context.texts()));
        problems.addAll(CustomerRules.problems(form.typed(), List.of(), today()));
        valid.set(problems.isEmpty());
        // what has not been typed yet is not wrong yet
        var typed =
                form.fields().filter(FormField::isDirty).map(FormField::name).toList();
        show(problems.stream().filter(one -> typed.contains(one.field())).toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(services.session().clock().instant(), ZoneOffset.UTC);
    }

    private void show(List<FieldProblem> problems) {
        form.show("", problems, context.texts());
    }

    /// Makes the account, and goes on only if it worked.
    public void create(Consumer<Customer> whenMade) {
        if (!valid.get() || saving.get()) return;
        var details = form.typed();
        var on = website.get().id();
        context.background()
                .run(
                        "customers.create",
                        () -> services.customers()
                                .customers()
                                .create(services.session().staff(), on, details))
                .busy(saving)
                .then(outcome -> made(outcome, whenMade));
    }

    private void made(CreateOutcome outcome, Consumer<Customer> whenMade) {
        switch (outcome) {
            case CreateOutcome.Created(var customer) -> {
                if (invited.get()) invite(customer, whenMade);
                else {
                    context.notifications().success(context.texts().get("customers.created", customer.name()));
                    whenMade.accept(customer);
                }
            }
            case CreateOutcome.Invalid(var problems) -> {
                show(problems);
                context.notifications().problem(context.texts().get("customers.invalid"));
            }
            case CreateOutcome.EmailInUse() ->
                context.notifications()
                        .problem(context.texts()
                                .get(
                                        "customers.create.taken",
                                        form.field(CustomerFields.EMAIL).get()));
        }
    }

    private void invite(Customer customer, Consumer<Customer> whenMade) {
        context.background()
                .run(
                        "customers.invite",
                        () -> services.passwords()
                                .resets()
                                .invite(services.session().staff(), customer.id()))
                .busy(saving)
                .onFailure(failure -> {
                    whenMade.accept(customer);
                    context.background().failed("customers.invite", failure);
                })
                .then(outcome -> {
                    var key = outcome instanceof ResetOutcome.Requested
                            ? "customers.created.invited"
                            : "customers.created.not-invited";
                    context.notifications().success(context.texts().get(key, customer.name()));
                    whenMade.accept(customer);
                });
    }
}
