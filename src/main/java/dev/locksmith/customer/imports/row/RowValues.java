package dev.locksmith.customer.imports.row;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.Gender;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.AddressFields;
import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.customer.imports.file.ImportRow;
import dev.locksmith.customer.imports.file.Remark;
import dev.locksmith.customer.website.CustomerGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A row's values as a customer has them, laid over what is known: a value in the file wins, an empty cell changes
/// nothing.
final class RowValues {
    private static final Set<String> MALE = Set.of("male", "m", "1", "man");
    private static final Set<String> FEMALE = Set.of("female", "f", "2", "woman", "kvinna", "vrouw");
    private static final Set<String> UNSPECIFIED = Set.of("not specified", "3", "0", "other", "x");

    private final ImportRow row;
    private final Vocabulary words;
    private final List<Remark> remarks = new ArrayList<>();

    RowValues(ImportRow row, Vocabulary words) {
        this.row = row;
        this.words = words;
    }

    /// What to say about the values; complete once all have been asked for.
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    CustomerDetails details(CustomerDetails known) {
        var details = FieldColumns.customerTexts(row, named(known));
        details = CustomerFields.GROUP.update(details, this::group);
        details = CustomerFields.DATE_OF_BIRTH.update(details, this::birth);
        details = CustomerFields.GENDER.update(details, this::gender);
        details = CustomerFields.LANGUAGE.update(details, this::language);
        details = CustomerFields.DISABLE_AUTO_GROUP_CHANGE.update(
                details, disabled -> flag(ImportField.DISABLE_AUTO_GROUP_CHANGE, disabled));
        details = CustomerFields.ACTIVE.update(details, active -> active().orElse(active));
        // Commerce keeps the key that confirms the address here, for as long as it is awaited
        return CustomerFields.CONFIRMED.update(
                details,
                confirmed -> confirmed && row.find(ImportField.CONFIRMATION).isEmpty());
    }

    /// A name in one piece is the row's, unless its parts are there too.
    private CustomerDetails named(CustomerDetails known) {
        return FullName.of(row.text(ImportField.FULL_NAME, ""))
                .map(full ->
                        known.withName(known.name().withFirstName(full.first()).withLastName(full.last())))
                .orElse(known);
    }

    /// Whether the customer may sign in; empty where the row says nothing, or nothing that is understood.
    private Optional<Boolean> active() {
        var active = row.find(ImportField.ACTIVE).flatMap(YesNo::active);
        var notDisabled = row.find(ImportField.DISABLED).flatMap(YesNo::notDisabled);
        return active.isEmpty() ? notDisabled : active.map(yes -> yes && notDisabled.orElse(true));
    }

    /// Why the row may not be taken: a column is there to say who may sign in, and for this one it does not say so in
    /// words that are known. Whoever is disabled must not come in active.
    Optional<Remark> unclear(boolean isNew) {
        if (row.hasAny(ImportField.ACTIVE))
            return unclear(ImportField.ACTIVE, YesNo::active).or(this::unclearDisabled);
        if (isNew && row.header().places().containsKey(ImportField.ACTIVE))
            return Optional.of(new Remark("active-empty", row.header().name(ImportField.ACTIVE)));
        return unclearDisabled();
    }

    private Optional<Remark> unclearDisabled() {
        return unclear(ImportField.DISABLED, YesNo::notDisabled);
    }

    private Optional<Remark> unclear(ImportField field, Function<String, Optional<Boolean>> meaning) {
        return row.find(field)
                .filter(text -> meaning.apply(text).isEmpty())
                .map(text -> new Remark("active", row.header().name(field), text));
    }

    boolean hasAddress() {
        return row.hasAny(
                ImportField.STREET,
                ImportField.STREET_2,
                ImportField.CITY,
                ImportField.REGION,
                ImportField.POSTCODE,
                ImportField.COUNTRY,
                ImportField.TELEPHONE,
                ImportField.FAX,
                ImportField.VAT_ID);
    }

    AddressDetails address(AddressDetails known) {
        var address = FieldColumns.addressTexts(row, known);
        address = AddressFields.STREET.update(address, this::street);
        return AddressFields.COUNTRY.update(address, this::country);
    }

    private String street(String known) {
        return Streets.lines(row.text(ImportField.STREET, ""), row.text(ImportField.STREET_2, ""))
                .orElse(known);
    }

    Instant createdAt(ZoneId zone, Instant otherwise) {
        var text = row.find(ImportField.CREATED_AT);
        if (text.isEmpty()) return otherwise;
        return words.dates().instant(text.get(), zone).orElseGet(() -> {
            ignored(ImportField.CREATED_AT);
            return otherwise;
        });
    }

    private Optional<LocalDate> birth(Optional<LocalDate> known) {
        var text = row.find(ImportField.DATE_OF_BIRTH);
        if (text.isEmpty()) return known;
        var date = words.dates().date(text.get());
        if (date.isEmpty()) ignored(ImportField.DATE_OF_BIRTH);
        return date.or(() -> known);
    }

    private long group(long known) {
        var text = row.find(ImportField.GROUP);
        if (text.isEmpty()) return known;
        var group = words.groups().stream()
                .filter(one -> one.name().equalsIgnoreCase(text.get())
                        || Long.toString(one.id()).equals(text.get()))
                .findFirst();
        if (group.isEmpty()) ignored(ImportField.GROUP);
        return group.map(CustomerGroup::id).orElse(known);
    }

    private Gender gender(Gender known) {
        var text = row.text(ImportField.GENDER, "").toLowerCase(Locale.ROOT);
        if (MALE.contains(text)) return Gender.MALE;
        if (FEMALE.contains(text)) return Gender.FEMALE;
        if (UNSPECIFIED.contains(text)) return Gender.NOT_SPECIFIED;
        if (!text.isEmpty()) ignored(ImportField.GENDER);
        return known;
    }

    private String language(String known) {
        return row.find(ImportField.LANGUAGE)
                .map(text -> text.split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
                .orElse(known);
    }

    private String country(String known) {
        var text = row.find(ImportField.COUNTRY);
        if (text.isEmpty()) return known;
        return words.countries().code(text.get()).orElseGet(() -> {
            ignored(ImportField.COUNTRY);
            return known;
        });
    }

    private boolean flag(ImportField field, boolean known) {
        var text = row.find(field);
        if (text.isEmpty()) return known;
        return YesNo.of(text.get()).orElseGet(() -> {
            ignored(field);
            return known;
        });
    }

    /// Whether the file says that the address is the default one.
    boolean isDefault(ImportField field) {
        return flag(field, false);
    }

    /// Says that a value was not understood and left out.
    private void ignored(ImportField field) {
        var remark = new Remark("ignored", row.header().name(field), row.text(field, ""));
        if (!remarks.contains(remark)) remarks.add(remark);
    }
}
