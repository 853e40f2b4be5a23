package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.FieldProblem;
import dev.locksmith.customer.Gender;
import dev.locksmith.text.Texts;
import java.util.List;
import java.util.Optional;

/// Every field of the customer form.
public final class CustomerForm {
    final Field<Long> groupId;
    final Field<String> prefix;
    public final Field<String> firstName;
    final Field<String> middleName;
    final Field<String> lastName;
    final Field<String> suffix;
    public final Field<String> email;
    public final Field<TypedDay> dateOfBirth;
    final Field<Gender> gender;
    final Field<String> taxVat;
    public final Field<String> company;
    final Field<String> language;
    final Field<Boolean> disableAutoGroupChange;
    final Field<Boolean> active;
    final Field<Boolean> confirmed;

    public CustomerForm(CustomerDetails stored) {
        groupId = new Field<>("groupId", stored.groupId());
        prefix = new Field<>("prefix", stored.prefix());
        firstName = new Field<>("firstName", stored.firstName());
        middleName = new Field<>("middleName", stored.middleName());
        lastName = new Field<>("lastName", stored.lastName());
        suffix = new Field<>("suffix", stored.suffix());
        email = new Field<>("email", stored.email());
        dateOfBirth = new Field<>("dateOfBirth", TypedDay.of(Optional.ofNullable(stored.dateOfBirth())));
        gender = new Field<>("gender", stored.gender());
        taxVat = new Field<>("taxVat", stored.taxVat());
        company = new Field<>("company", stored.company());
        language = new Field<>("language", stored.language());
        disableAutoGroupChange = new Field<>("disableAutoGroupChange", stored.disableAutoGroupChange());
        active = new Field<>("active", stored.active());
        confirmed = new Field<>("confirmed", stored.confirmed());
    }

    List<Field<?>> fields() {
        return List.of(
                groupId,
                prefix,
                firstName,
                middleName,
                lastName,
                suffix,
                email,
                dateOfBirth,
                gender,
                taxVat,
                company,
                language,
                disableAutoGroupChange,
                active,
                confirmed);
    }

    /// What is typed now.
    public CustomerDetails details() {
        return new CustomerDetails(
                groupId.get(),
                prefix.get(),
                firstName.get(),
                middleName.get(),
                lastName.get(),
                suffix.get(),
                email.get(),
                dateOfBirth.get().date().orElse(null),
                gender.get(),
                taxVat.get(),
                company.get(),
                language.get(),
                disableAutoGroupChange.get(),
                active.get(),
                confirmed.get());
    }

    /// What is typed and is no value at all, which nobody but the form can know.
    List<FieldProblem> unreadable(Texts texts) {
        return switch (dateOfBirth.get()) {
            case TypedDay.Unreadable(var words) ->
                List.of(new FieldProblem(
                        dateOfBirth.name(), "day", words, new DayFormat(texts.locale()).wanted(texts)));
            case TypedDay.None _, TypedDay.Day _ -> List.of();
        };
    }

    boolean isDirty() {
        return fields().stream().anyMatch(Field::isDirty);
    }

    /// Starts again from what another form holds.
    void follow(CustomerForm fresh) {
        groupId.reset(fresh.groupId.get());
        prefix.reset(fresh.prefix.get());
        firstName.reset(fresh.firstName.get());
        middleName.reset(fresh.middleName.get());
        lastName.reset(fresh.lastName.get());
        suffix.reset(fresh.suffix.get());
        email.reset(fresh.email.get());
        dateOfBirth.reset(fresh.dateOfBirth.get());
        gender.reset(fresh.gender.get());
        taxVat.reset(fresh.taxVat.get());
        company.reset(fresh.company.get());
        language.reset(fresh.language.get());
        disableAutoGroupChange.reset(fresh.disableAutoGroupChange.get());
        active.reset(fresh.active.get());
        confirmed.reset(fresh.confirmed.get());
    }

    void revert() {
        fields().forEach(Field::revert);
    }

    /// Puts each problem at its field.
    void show(List<FieldProblem> problems, Texts texts) {
        for (var field : fields()) {
            field.problem()
                    .set(problems.stream()
                            .filter(problem -> problem.field().equals(field.name()))
                            .findFirst()
                            .map(problem -> problem.sentence(texts))
                            .orElse(""));
        }
    }
}
