package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.AddressEdit;
import dev.locksmith.customer.address.AddressFields;
import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The form of one address.
public final class AddressForm {
    final FormField<Boolean> defaultBilling;
    final FormField<Boolean> defaultShipping;

    private final RecordForm<AddressDetails> details;
    private Optional<Long> id;

    AddressForm(AddressEdit stored) {
        id = stored.id();
        details = new RecordForm<>(AddressFields.ALL, stored.details());
        defaultBilling = new FormField<>("defaultBilling", stored.defaultBilling());
        defaultShipping = new FormField<>("defaultShipping", stored.defaultShipping());
    }

    Optional<Long> id() {
        return id;
    }

    /// Someone else removed it, but it was edited here: if it is kept, it is kept as a new one.
    void makeNew() {
        id = Optional.empty();
    }

    <T> FormField<T> field(FieldSpec<AddressDetails, T> spec) {
        return details.field(spec);
    }

    Stream<FormField<?>> fields() {
        return Stream.concat(details.fields(), Stream.of(defaultBilling, defaultShipping));
    }

    public AddressEdit edit() {
        return new AddressEdit(id, details.typed(), defaultBilling.get(), defaultShipping.get());
    }

    boolean isDirty() {
        return id.isEmpty() || fields().anyMatch(FormField::isDirty);
    }

    /// Types the values in, field by field.
    void type(AddressEdit values) {
        details.type(values.details());
        defaultBilling.value().set(values.defaultBilling());
        defaultShipping.value().set(values.defaultShipping());
    }

    /// See [FormField#rebase], for the address as a whole.
    FormField.Rebase rebase(AddressEdit theirs) {
        var mine = edit();
        var before = new AddressEdit(id, details.stored(), defaultBilling.stored(), defaultShipping.stored());
        details.reset(theirs.details());
        defaultBilling.reset(theirs.defaultBilling());
        defaultShipping.reset(theirs.defaultShipping());
        if (theirs.equals(mine)) return FormField.Rebase.SAME;
        if (mine.equals(before)) return FormField.Rebase.FOLLOWED;
        type(mine);
        return theirs.equals(before) ? FormField.Rebase.SAME : FormField.Rebase.CLASH;
    }

    /// See [FormField#show].
    void show(String place, List<FieldProblem> problems, Texts texts) {
        details.show(place, problems, texts);
    }

    boolean hasProblem() {
        return details.hasProblem();
    }
}
