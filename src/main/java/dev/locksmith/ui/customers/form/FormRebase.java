package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.address.AddressEdit;
import dev.locksmith.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// A three-way merge: lays what somebody else saved under what is being typed, field by field.
final class FormRebase {
    private final FieldLabels words;
    private final Texts texts;
    private final List<FieldConflict> clashes = new ArrayList<>();
    private final List<String> followed = new ArrayList<>();

    FormRebase(FieldLabels words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    List<FieldConflict> clashes() {
        return clashes;
    }

    List<String> followed() {
        return followed;
    }

    void customer(CustomerForm form, CustomerDetails theirs) {
        form.bound().forEach(field -> one(field, theirs));
    }

    private <T> void one(BoundField<CustomerDetails, T> bound, CustomerDetails saved) {
        var field = bound.field();
        var theirs = bound.spec().get(saved);
        var mine = field.get();
        var label = texts.get("customers.field." + field.name()).replace("_", "");
        switch (field.rebase(theirs)) {
            case SAME -> {}
            case FOLLOWED -> followed.add(label);
            case CLASH ->
                clashes.add(new FieldConflict(
                        label,
                        words.value(theirs),
                        words.value(mine),
                        takeTheirs -> field.value().set(takeTheirs ? theirs : mine)));
        }
    }

    /// Addresses are compared whole: half of one and half of another leads nowhere.
    void addresses(AddressesForm form, List<Address> theirs) {
        for (var address : theirs) {
            var here = form.find(address.id());
            if (here.isPresent()) both(form, here.get(), address);
            else if (form.isRemoved(address.id())) removedHere(form, address);
            else {
                form.follow(address);
                followed.add(words.address(address.details()));
            }
        }
        for (var here : form.stored()) {
            var gone = theirs.stream().noneMatch(address -> here.id().orElseThrow() == address.id());
            if (gone) removedThere(form, here);
        }
    }

    private void both(AddressesForm form, AddressForm here, Address theirs) {
        var stored = AddressEdit.of(theirs);
        var mine = here.edit();
        switch (here.rebase(stored)) {
            case SAME -> {}
            case FOLLOWED -> followed.add(words.address(stored.details()));
            case CLASH ->
                clashes.add(new FieldConflict(
                        texts.get("customers.address.one"),
                        words.address(stored.details()),
                        words.address(mine.details()),
                        takeTheirs -> form.type(here, takeTheirs ? stored : mine)));
        }
    }

    private void removedHere(AddressesForm form, Address theirs) {
        if (form.removed(theirs.id()).filter(AddressEdit.of(theirs)::equals).isPresent()) return;
        clashes.add(new FieldConflict(
                texts.get("customers.address.one"),
                words.address(theirs.details()),
                texts.get("customers.conflict.removed"),
                takeTheirs -> form.setPresent(theirs, takeTheirs)));
    }

    private void removedThere(AddressesForm form, AddressForm here) {
        if (!here.isDirty()) {
            form.forget(here);
            followed.add(words.address(here.edit().details()));
            return;
        }
        here.makeNew();
        clashes.add(new FieldConflict(
                texts.get("customers.address.one"),
                texts.get("customers.conflict.removed"),
                words.address(here.edit().details()),
                takeTheirs -> form.setPresent(here, !takeTheirs)));
    }
}
