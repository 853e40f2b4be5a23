package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.AddressEdit;
import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// All addresses of a customer, as they shall be.
final class AddressesForm {
    private final ObservableList<AddressForm> addresses = FXCollections.observableArrayList();
    private final Runnable changed;
    private List<Address> base;

    /// @param changed is told about every keystroke
    AddressesForm(List<Address> stored, Runnable changed) {
        this.changed = changed;
        this.base = List.copyOf(stored);
        revert();
        addresses.subscribe(changed);
    }

    ObservableList<AddressForm> addresses() {
        return addresses;
    }

    List<AddressEdit> edits() {
        return addresses.stream().map(AddressForm::edit).toList();
    }

    boolean isDirty() {
        return addresses.size() != base.size() || addresses.stream().anyMatch(AddressForm::isDirty);
    }

    void revert() {
        addresses.setAll(
                base.stream().map(address -> form(AddressEdit.of(address))).toList());
    }

    /// A new address, with the customer's name; the first one is the default for both.
    AddressForm add(CustomerDetails customer) {
        var company = customer.profile().company();
        var blank = AddressDetails.of(customer.name()).withCompany(company);
        var first = addresses.isEmpty();
        var added = form(new AddressEdit(Optional.empty(), blank, first, first));
        addresses.add(added);
        return added;
    }

    void remove(AddressForm address) {
        addresses.remove(address);
    }

    private AddressForm form(AddressEdit stored) {
        var form = new AddressForm(stored);
        form.fields().forEach(field -> field.value().subscribe((_, _) -> changed.run()));
        onlyOne(form, one -> one.defaultBilling);
        onlyOne(form, one -> one.defaultShipping);
        return form;
    }

    /// A default address takes the place of the other.
    private void onlyOne(AddressForm form, Function<AddressForm, FormField<Boolean>> mark) {
        mark.apply(form).value().subscribe((_, now) -> {
            if (now) others(form).forEach(other -> mark.apply(other).value().set(false));
        });
    }

    private List<AddressForm> others(AddressForm form) {
        return addresses.stream().filter(other -> other != form).toList();
    }

    void show(List<FieldProblem> problems, Texts texts) {
        for (int i = 0; i < addresses.size(); i++) addresses.get(i).show("addresses[" + i + "].", problems, texts);
    }

    Optional<AddressForm> find(long id) {
        return addresses.stream()
                .filter(form -> form.id().filter(own -> own == id).isPresent())
                .findFirst();
    }

    /// Those that are stored and not removed here.
    List<AddressForm> stored() {
        return addresses.stream().filter(form -> form.id().isPresent()).toList();
    }

    /// What a removed address was like when the edit began.
    Optional<AddressEdit> removed(long id) {
        return base.stream()
                .filter(address -> address.id() == id && find(id).isEmpty())
                .map(AddressEdit::of)
                .findFirst();
    }

    boolean isRemoved(long id) {
        return removed(id).isPresent();
    }

    void follow(Address theirs) {
        addresses.add(form(AddressEdit.of(theirs)));
    }

    void forget(AddressForm form) {
        addresses.remove(form);
    }

    void type(AddressForm form, AddressEdit values) {
        form.type(values);
    }

    void setPresent(AddressForm form, boolean present) {
        if (!present) addresses.remove(form);
        else if (!addresses.contains(form)) addresses.add(form);
    }

    void setPresent(Address theirs, boolean present) {
        var here = find(theirs.id());
        if (present && here.isEmpty()) follow(theirs);
        if (!present) here.ifPresent(addresses::remove);
    }

    /// What is stored now; what is typed stays.
    void rebase(List<Address> stored) {
        base = new ArrayList<>(stored);
    }
}
