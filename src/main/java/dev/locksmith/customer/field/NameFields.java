package dev.locksmith.customer.field;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The fields of a name, in whatever record has one.
public record NameFields<R>(
        FieldSpec<R, String> prefix,
        FieldSpec<R, String> firstName,
        FieldSpec<R, String> middleName,
        FieldSpec<R, String> lastName,
        FieldSpec<R, String> suffix) {
    private static final int LONGEST_TITLE = 64;

    /// @param name reads the name of the record
    /// @param withName makes the record that has another name
    public static <R> NameFields<R> of(Function<R, PersonName> name, BiFunction<R, PersonName, R> withName) {
        return new NameFields<>(
                field("prefix", PersonName::prefix, PersonName::withPrefix, TextRules.text(LONGEST_TITLE))
                        .of(name, withName),
                field("firstName", PersonName::firstName, PersonName::withFirstName, TextRules.required())
                        .of(name, withName),
                field("middleName", PersonName::middleName, PersonName::withMiddleName, TextRules.text())
                        .of(name, withName),
                field("lastName", PersonName::lastName, PersonName::withLastName, TextRules.required())
                        .of(name, withName),
                field("suffix", PersonName::suffix, PersonName::withSuffix, TextRules.text(LONGEST_TITLE))
                        .of(name, withName));
    }

    /// As they stand in a form.
    public List<FieldSpec<R, String>> all() {
        return List.of(prefix, firstName, middleName, lastName, suffix);
    }

    private static FieldSpec<PersonName, String> field(
            String field,
            Function<PersonName, String> getter,
            BiFunction<PersonName, String, PersonName> wither,
            FieldRule<String> rule) {
        return new FieldSpec<>(field, getter, wither, rule);
    }
}
