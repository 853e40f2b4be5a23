package dev.locksmith.customer.address;

import dev.locksmith.customer.field.FieldRule;
import dev.locksmith.customer.field.FieldRule.Violation;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.customer.field.NameFields;
import dev.locksmith.customer.field.ProblemKind;
import dev.locksmith.customer.field.TextRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The fields of an address, each written down once. Only the names are required: a shop that has moved here may know
/// little more.
public final class AddressFields {
    private static final int STREET_LINES = 4;
    private static final int LONGEST_STREET = 1000;
    private static final int LONGEST_NUMBER = 64;
    private static final Pattern POSTCODES = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} .-]*");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public static final NameFields<AddressDetails> NAME = NameFields.of(AddressDetails::name, AddressDetails::withName);
    public static final FieldSpec<AddressDetails, String> COMPANY =
            new FieldSpec<>("company", AddressDetails::company, AddressDetails::withCompany, TextRules.text());
    public static final FieldSpec<AddressDetails, String> STREET =
            postal("street", PostalAddress::street, PostalAddress::withStreet, FieldRule.of(AddressFields::street));
    public static final FieldSpec<AddressDetails, String> CITY =
            postal("city", PostalAddress::city, PostalAddress::withCity, TextRules.text());
    public static final FieldSpec<AddressDetails, String> REGION =
            postal("region", PostalAddress::region, PostalAddress::withRegion, TextRules.text());
    public static final FieldSpec<AddressDetails, String> POSTCODE = postal(
            "postcode",
            PostalAddress::postcode,
            PostalAddress::withPostcode,
            TextRules.text(32).and(FieldRule.of(AddressFields::postcode)));
    public static final FieldSpec<AddressDetails, String> COUNTRY = postal(
            "countryCode",
            PostalAddress::countryCode,
            PostalAddress::withCountryCode,
            FieldRule.of(AddressFields::country));
    public static final FieldSpec<AddressDetails, String> TELEPHONE =
            contact("telephone", Contact::telephone, Contact::withTelephone);
    public static final FieldSpec<AddressDetails, String> FAX = contact("fax", Contact::fax, Contact::withFax);
    public static final FieldSpec<AddressDetails, String> VAT_ID =
            new FieldSpec<>("vatId", AddressDetails::vatId, AddressDetails::withVatId, TextRules.text(LONGEST_NUMBER));

    public static final List<FieldSpec<AddressDetails, ?>> ALL = Stream.<FieldSpec<AddressDetails, ?>>concat(
                    NAME.all().stream(),
                    Stream.of(COMPANY, STREET, CITY, REGION, POSTCODE, COUNTRY, TELEPHONE, FAX, VAT_ID))
            .toList();

    private AddressFields() {}

    private static FieldSpec<AddressDetails, String> postal(
            String name,
            Function<PostalAddress, String> getter,
            BiFunction<PostalAddress, String, PostalAddress> wither,
            FieldRule<String> rule) {
        return new FieldSpec<>(name, getter, wither, rule).of(AddressDetails::postal, AddressDetails::withPostal);
    }

    private static FieldSpec<AddressDetails, String> contact(
            String name, Function<Contact, String> getter, BiFunction<Contact, String, Contact> wither) {
        return new FieldSpec<>(name, getter, wither, TextRules.text(LONGEST_NUMBER))
                .of(AddressDetails::contact, AddressDetails::withContact);
    }

    private static Optional<Violation> street(String street) {
        var inOneLine = street.replace("\n", "");
        return TextRules.violation(inOneLine, LONGEST_STREET - STREET_LINES)
                .or(() -> Violation.unless(
                        street.lines().count() <= STREET_LINES, ProblemKind.TOO_MANY_LINES, STREET_LINES));
    }

    private static Optional<Violation> postcode(String postcode) {
        return Violation.unless(
                postcode.isEmpty() || POSTCODES.matcher(postcode).matches(), ProblemKind.NO_POSTCODE);
    }

    private static Optional<Violation> country(String code) {
        return Violation.unless(code.isEmpty() || COUNTRIES.contains(code), ProblemKind.UNKNOWN_COUNTRY);
    }
}
