package dev.locksmith.customer.imports.file;

import dev.locksmith.text.ExpectedFailure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a column of an import file can mean, with the names it is known by. Names are compared without case, spaces,
/// punctuation and what stands in brackets. The first names are those of Commerce's Customers Main File and Customer
/// Addresses file.
public enum ImportField {
    EMAIL(
            "email",
            "email address",
            "e-mail",
            "mail",
            "customer email",
            "_email",
            "user_email",
            "e-post",
            "e-postadress",
            "e-mailadres"),
    FIRST_NAME("firstname", "given name", "forename", "förnamn", "voornaam"),
    MIDDLE_NAME("middlename", "middle initial", "mellannamn", "tussenvoegsel"),
    LAST_NAME("lastname", "surname", "family name", "efternamn", "achternaam"),
    FULL_NAME("name", "full name", "customer name", "namn", "naam"),
    PREFIX("prefix", "name prefix", "title", "social title", "salutation", "titel", "aanhef"),
    SUFFIX("suffix", "name suffix"),
    DATE_OF_BIRTH("dob", "date of birth", "birth date", "birthday", "födelsedatum", "geboortedatum"),
    GENDER("gender", "sex", "titles id", "kön", "geslacht"),
    GROUP("group_id", "group", "customer group", "default group id", "kundgrupp", "klantgroep"),
    TAX_VAT("taxvat", "tax vat number", "vat number", "tax id", "momsnummer", "btw-nummer"),
    COMPANY(
            "company",
            "company name",
            "organisation",
            "organization",
            "företag",
            "företagsnamn",
            "bedrijf",
            "bedrijfsnaam"),
    LANGUAGE("language", "locale", "language code", "språk", "taal"),
    CREATED_AT(
            "created_at",
            "created",
            "customer since",
            "subscription date",
            "registered",
            "registration",
            "registration date",
            "user_registered",
            "kund sedan",
            "registrerad",
            "klant sinds",
            "geregistreerd"),
    CREATED_IN("created_in"),
    CONFIRMATION("confirmation"),
    ACTIVE(
            "is_active",
            "active",
            "is enabled",
            "enabled",
            "status",
            "account status",
            "customer status",
            "account active",
            "account enabled",
            "aktiv",
            "actief",
            "ingeschakeld"),
    DISABLED(
            "disabled",
            "is disabled",
            "inactive",
            "is inactive",
            "blocked",
            "is blocked",
            "banned",
            "deactivated",
            "suspended",
            "account disabled",
            "inaktiv",
            "spärrad",
            "avstängd",
            "inactief",
            "geblokkeerd",
            "uitgeschakeld"),
    DISABLE_AUTO_GROUP_CHANGE("disable_auto_group_change"),
    PASSWORD_HASH("password_hash"),
    PASSWORD("password", "lösenord", "wachtwoord"),
    STREET(
            "street",
            "street address",
            "address",
            "address 1",
            "address line 1",
            "street 1",
            "gata",
            "gatuadress",
            "adress",
            "adress 1",
            "straat",
            "adres",
            "adres 1"),
    STREET_2("street 2", "address 2", "address line 2", "adress 2", "adres 2"),
    CITY("city", "town", "place", "ort", "postort", "stad", "plaats", "woonplaats"),
    REGION("region", "state", "province", "state/province", "county", "province code", "län", "provincie", "regio"),
    POSTCODE("postcode", "zip", "zip code", "postal code", "zip/postal code", "postnummer", "postnr"),
    COUNTRY("country_id", "country", "country code", "country name", "land", "landskod", "landcode"),
    TELEPHONE(
            "telephone",
            "phone",
            "phone 1",
            "phone number",
            "telephone number",
            "mobile",
            "mobile phone",
            "tel",
            "telefon",
            "telefonnummer",
            "mobil",
            "mobiltelefon",
            "telefoon",
            "telefoonnummer",
            "mobiel"),
    FAX("fax"),
    VAT_ID("vat_id"),
    ADDRESS_PREFIX("_address_prefix"),
    ADDRESS_FIRST_NAME("_address_firstname"),
    ADDRESS_MIDDLE_NAME("_address_middlename"),
    ADDRESS_LAST_NAME("_address_lastname"),
    ADDRESS_SUFFIX("_address_suffix"),
    ADDRESS_COMPANY("_address_company"),
    DEFAULT_BILLING("_address_default_billing_"),
    DEFAULT_SHIPPING("_address_default_shipping_"),
    WEBSITE("website code", "shop website");

    private static final List<String> DROPPED = List.of("rptoken", "rptokencreatedat");
    private static final String ADDRESS = "_address_";
    /// How other shops' files mark the columns of an address: Shopify's, WooCommerce's.
    private static final List<String> ADDRESS_PREFIXES = List.of(ADDRESS, "default address ", "billing_", "billing ");

    private final String commonName;
    private final List<String> names;

    ImportField(String... names) {
        this.commonName = names[0];
        this.names = Arrays.stream(names).map(ImportField::plain).toList();
    }

    /// The field that a column is for, by its name.
    static Optional<ImportField> of(String header, FileKind kind) {
        var name = header.strip().toLowerCase(Locale.ROOT);
        // A column “Website” is the customer's own web address in most files; only Commerce's name is the shop's.
        if (name.equals("_website")) return Optional.of(WEBSITE);
        if (kind == FileKind.ADDRESSES && !name.startsWith("_")) return ofAddress(name);
        return ADDRESS_PREFIXES.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(prefix -> ofAddress(name.substring(prefix.length())))
                .orElseGet(() -> named(name));
    }

    /// The field that a person names, by any name that it has in files.
    ///
    /// @throws ExpectedFailure when there is none
    public static ImportField get(String name) {
        return of(name, FileKind.CUSTOMERS)
                .orElseThrow(() -> new ExpectedFailure(
                        "import.field",
                        name,
                        Arrays.stream(values()).map(ImportField::commonName).collect(Collectors.joining(", "))));
    }

    /// A column whose name says that it is the address's is never the account's.
    private static Optional<ImportField> ofAddress(String name) {
        return named(ADDRESS + name).or(() -> named(name)).filter(ImportField::isOfAddress);
    }

    private static Optional<ImportField> named(String name) {
        var plain = plain(name);
        return Arrays.stream(values())
                .filter(field -> field.names.contains(plain))
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
    boolean isSecret() {
        return this == PASSWORD || this == PASSWORD_HASH;
    }

    /// The field that has its value where a file has no column for it.
    ImportField twin() {
        return switch (this) {
            case COMPANY -> ADDRESS_COMPANY;
            case ADDRESS_COMPANY -> COMPANY;
            default -> this;
        };
    }

    /// Whether it is a part of an address.
    boolean isOfAddress() {
        return switch (this) {
            case COMPANY,
                    STREET,
                    STREET_2,
                    CITY,
                    REGION,
                    POSTCODE,
                    COUNTRY,
                    TELEPHONE,
                    FAX,
                    VAT_ID,
                    ADDRESS_PREFIX,
                    ADDRESS_FIRST_NAME,
                    ADDRESS_MIDDLE_NAME,
                    ADDRESS_LAST_NAME,
                    ADDRESS_SUFFIX,
                    ADDRESS_COMPANY,
                    DEFAULT_BILLING,
                    DEFAULT_SHIPPING -> true;
            default -> false;
        };
    }

    private static String plain(String name) {
        return name.replaceAll("\\([^)]*\\)|\\[[^]]*]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
