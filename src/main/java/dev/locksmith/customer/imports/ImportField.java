package dev.locksmith.customer.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of an import file can mean, with the names it is known by. Names are compared without case, spaces and
/// punctuation. The first names are those of Commerce's Customers Main File and Customer Addresses file.
public enum ImportField {
    EMAIL("email", "email address", "e-mail", "mail", "customer email", "_email"),
    FIRST_NAME("firstname", "given name", "forename"),
    MIDDLE_NAME("middlename", "middle initial"),
    LAST_NAME("lastname", "surname", "family name"),
    FULL_NAME("name", "full name", "customer name"),
    PREFIX("prefix", "name prefix", "title", "salutation"),
    SUFFIX("suffix", "name suffix"),
    DATE_OF_BIRTH("dob", "date of birth", "birth date", "birthday"),
    GENDER("gender", "sex"),
    GROUP("group_id", "group", "customer group"),
    TAX_VAT("taxvat", "tax vat number", "vat number", "tax id"),
    COMPANY("company", "company name", "organisation", "organization"),
    LANGUAGE("language", "locale", "language code"),
    CREATED_AT("created_at", "created", "customer since", "subscription date", "registered", "registration date"),
    CREATED_IN("created_in"),
    CONFIRMATION("confirmation"),
    ACTIVE("is_active", "active"),
    DISABLE_AUTO_GROUP_CHANGE("disable_auto_group_change"),
    PASSWORD_HASH("password_hash"),
    PASSWORD("password"),
    STREET("street", "street address", "address", "address 1", "address line 1", "street 1"),
    STREET_2("street 2", "address 2", "address line 2"),
    CITY("city", "town", "place"),
    REGION("region", "state", "province", "state/province", "county"),
    POSTCODE("postcode", "zip", "zip code", "postal code", "zip/postal code"),
    COUNTRY("country_id", "country", "country code", "country name"),
    TELEPHONE("telephone", "phone", "phone 1", "phone number", "telephone number", "mobile", "tel"),
    FAX("fax"),
    VAT_ID("vat_id"),
    WEBSITE("website code", "shop website");

    private static final List<String> DROPPED = List.of("rptoken", "rptokencreatedat");

    private final String commonName;
    private final List<String> names;

    ImportField(String... names) {
        this.commonName = names[0];
        this.names = Arrays.stream(names).map(ImportField::plain).toList();
    }

    /// The field that a column is for, by its name.
    static Optional<ImportField> of(String header) {
        // A column “Website” is the customer's own web address in most files; only Commerce's name is the shop's.
        if (header.strip().equalsIgnoreCase("_website")) return Optional.of(WEBSITE);
        var name = plain(header.strip().toLowerCase(Locale.ROOT).replaceFirst("^_address_", ""));
        return Arrays.stream(values())
                .filter(field -> field.names.contains(name))
                .findFirst();
    }

    /// Live reset tokens, which nobody should have exported: they are not even looked at.
    static boolean isDropped(String header) {
        return DROPPED.contains(plain(header));
    }

    /// The name Commerce's files have for it.
    public String commonName() {
        return commonName;
    }

    /// Secret values, which no preview shows.
    public boolean isSecret() {
        return this == PASSWORD || this == PASSWORD_HASH;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
