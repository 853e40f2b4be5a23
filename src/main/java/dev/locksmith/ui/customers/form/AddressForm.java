package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.FieldProblem;
import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.AddressEdit;
import dev.locksmith.text.Texts;
import java.util.List;
import java.util.Optional;

/// Every field of one address.
public final class AddressForm {
    final Field<String> prefix;
    final Field<String> firstName;
    final Field<String> middleName;
    final Field<String> lastName;
    final Field<String> suffix;
    final Field<String> company;
    final Field<String> street;
    final Field<String> city;
    final Field<String> region;
    final Field<String> postcode;
    final Field<String> countryCode;
    final Field<String> telephone;
    final Field<String> fax;
    final Field<String> vatId;
    final Field<Boolean> defaultBilling;
    final Field<Boolean> defaultShipping;

    private Optional<Long> id;

    AddressForm(AddressEdit stored) {
        id = stored.id();
        var details = stored.details();
        prefix = new Field<>("prefix", details.prefix());
        firstName = new Field<>("firstName", details.firstName());
        middleName = new Field<>("middleName", details.middleName());
        lastName = new Field<>("lastName", details.lastName());
        suffix = new Field<>("suffix", details.suffix());
        company = new Field<>("company", details.company());
        street = new Field<>("street", details.street());
        city = new Field<>("city", details.city());
        region = new Field<>("region", details.region());
        postcode = new Field<>("postcode", details.postcode());
        countryCode = new Field<>("countryCode", details.countryCode());
        telephone = new Field<>("telephone", details.telephone());
        fax = new Field<>("fax", details.fax());
        vatId = new Field<>("vatId", details.vatId());
        defaultBilling = new Field<>("defaultBilling", stored.defaultBilling());
        defaultShipping = new Field<>("defaultShipping", stored.defaultShipping());
    }

    public static AddressEdit edit(Address address) {
        return new AddressEdit(
                Optional.of(address.id()), address.details(), address.defaultBilling(), address.defaultShipping());
    }

    Optional<Long> id() {
        return id;
    }

    /// Someone else removed it, but it was edited here: if it is kept, it is kept as a new one.
    void makeNew() {
        id = Optional.empty();
    }

    List<Field<String>> texts() {
        return List.of(
                prefix,
                firstName,
                middleName,
                lastName,
                suffix,
                company,
                street,
                city,
                region,
                postcode,
                countryCode,
                telephone,
                fax,
                vatId);
    }

    public AddressEdit edit() {
        var details = new AddressDetails(
                prefix.get(),
                firstName.get(),
                middleName.get(),
                lastName.get(),
                suffix.get(),
                company.get(),
                street.get(),
                city.get(),
                region.get(),
                postcode.get(),
                countryCode.get(),
                telephone.get(),
                fax.get(),
                vatId.get());
        return new AddressEdit(id, details, defaultBilling.get(), defaultShipping.get());
    }

    boolean isDirty() {
        return id.isEmpty()
                || defaultBilling.isDirty()
                || defaultShipping.isDirty()
                || texts().stream().anyMatch(Field::isDirty);
    }

    /// Types the values in, field by field.
    void put(AddressEdit values) {
        var other = new AddressForm(values);
        for (int i = 0; i < texts().size(); i++) {
            texts().get(i).value().set(other.texts().get(i).get());
        }
        defaultBilling.value().set(values.defaultBilling());
        defaultShipping.value().set(values.defaultShipping());
    }

    /// See [Field#rebase], for the address as a whole.
    Field.Rebase rebase(AddressEdit theirs) {
        var mine = edit();
        var before = stored();
        var other = new AddressForm(theirs);
        for (int i = 0; i < texts().size(); i++) {
            texts().get(i).reset(other.texts().get(i).get());
        }
        defaultBilling.reset(theirs.defaultBilling());
        defaultShipping.reset(theirs.defaultShipping());
        if (theirs.equals(mine)) return Field.Rebase.SAME;
        if (mine.equals(before)) return Field.Rebase.FOLLOWED;
        put(mine);
        return theirs.equals(before) ? Field.Rebase.SAME : Field.Rebase.CLASH;
    }

    private AddressEdit stored() {
        var copy = new AddressForm(edit());
        for (int i = 0; i < texts().size(); i++) {
            copy.texts().get(i).value().set(texts().get(i).stored());
        }
        copy.defaultBilling.value().set(defaultBilling.stored());
        copy.defaultShipping.value().set(defaultShipping.stored());
        return copy.edit();
    }

    /// Puts each problem of the address at its field.
    ///
    /// @param place as problems name the address: `addresses[0]`
    void show(String place, List<FieldProblem> problems, Texts texts) {
        for (var field : texts()) {
            field.problem()
                    .set(problems.stream()
                            .filter(problem -> problem.field().equals(place + "." + field.name()))
                            .findFirst()
                            .map(problem -> problem.sentence(texts))
                            .orElse(""));
        }
    }

    boolean hasProblem() {
        return texts().stream().anyMatch(field -> !field.problem().get().isEmpty());
    }
}
