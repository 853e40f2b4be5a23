package dev.locksmith.customer;

import dev.locksmith.customer.CustomerDetails.Account;
import dev.locksmith.customer.CustomerDetails.Profile;
import dev.locksmith.customer.field.FieldRule;
import dev.locksmith.customer.field.FieldRule.Violation;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.customer.field.NameFields;
import dev.locksmith.customer.field.ProblemKind;
import dev.locksmith.customer.field.TextRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The fields of a customer, each written down once: form, rules, import and the record of changes go by this list.
public final class CustomerFields {
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    public static final NameFields<CustomerDetails> NAME =
            NameFields.of(CustomerDetails::name, CustomerDetails::withName);
    public static final FieldSpec<CustomerDetails, String> EMAIL =
            new FieldSpec<>("email", CustomerDetails::email, CustomerDetails::withEmail, EmailRule.REQUIRED);

    /// Whether the group exists is asked of the database, by whoever saves.
    public static final FieldSpec<CustomerDetails, Long> GROUP =
            account("groupId", Account::groupId, Account::withGroupId);

    public static final FieldSpec<CustomerDetails, Boolean> DISABLE_AUTO_GROUP_CHANGE =
            account("disableAutoGroupChange", Account::disableAutoGroupChange, Account::withDisableAutoGroupChange);
    public static final FieldSpec<CustomerDetails, Boolean> ACTIVE =
            account("active", Account::active, Account::withActive);
    public static final FieldSpec<CustomerDetails, Boolean> CONFIRMED =
            account("confirmed", Account::confirmed, Account::withConfirmed);

    public static final FieldSpec<CustomerDetails, Optional<LocalDate>> DATE_OF_BIRTH = profile(
            "dateOfBirth",
            profile -> Optional.ofNullable(profile.dateOfBirth()),
            (profile, day) -> profile.withDateOfBirth(day.orElse(null)),
            CustomerFields::birthday);
    public static final FieldSpec<CustomerDetails, Gender> GENDER =
            profile("gender", Profile::gender, Profile::withGender, FieldRule.any());
    public static final FieldSpec<CustomerDetails, String> TAX_VAT =
            profile("taxVat", Profile::taxVat, Profile::withTaxVat, TextRules.text(64));
    public static final FieldSpec<CustomerDetails, String> COMPANY =
            profile("company", Profile::company, Profile::withCompany, TextRules.text());
    public static final FieldSpec<CustomerDetails, String> LANGUAGE =
            profile("language", Profile::language, Profile::withLanguage, FieldRule.of(CustomerFields::language));

    /// As the record of changes names them.
    public static final List<FieldSpec<CustomerDetails, ?>> ALL = List.of(
            GROUP,
            NAME.prefix(),
            NAME.firstName(),
            NAME.middleName(),
            NAME.lastName(),
            NAME.suffix(),
            EMAIL,
            DATE_OF_BIRTH,
            GENDER,
            TAX_VAT,
            COMPANY,
            LANGUAGE,
            DISABLE_AUTO_GROUP_CHANGE,
            ACTIVE,
            CONFIRMED);

    private CustomerFields() {}

    private static <T> FieldSpec<CustomerDetails, T> account(
            String name, Function<Account, T> getter, BiFunction<Account, T, Account> wither) {
        return new FieldSpec<>(name, getter, wither, FieldRule.<T>any())
                .of(CustomerDetails::account, CustomerDetails::withAccount);
    }

    private static <T> FieldSpec<CustomerDetails, T> profile(
            String name, Function<Profile, T> getter, BiFunction<Profile, T, Profile> wither, FieldRule<T> rule) {
        return new FieldSpec<>(name, getter, wither, rule).of(CustomerDetails::profile, CustomerDetails::withProfile);
    }

    private static Optional<Violation> birthday(Optional<LocalDate> born, LocalDate today) {
        return born.filter(day -> !day.isBefore(today) || day.isBefore(EARLIEST_BIRTH))
                .flatMap(_ -> Violation.of(ProblemKind.NO_BIRTHDAY));
    }

    private static Optional<Violation> language(String code) {
        return Violation.unless(code.isEmpty() || LANGUAGES.contains(code), ProblemKind.UNKNOWN_LANGUAGE, code);
    }
}
