package dev.locksmith.customer.view;

import dev.locksmith.customer.index.SearchField;
import dev.locksmith.customer.search.CustomerFilter;
import java.util.Optional;
import java.util.stream.Stream;

/// What a filter is about: each kind of filter has one key, by which a view's text names it.
public enum FilterKey {
    ID,
    NAME(SearchField.NAME),
    EMAIL(SearchField.EMAIL),
    PHONE(SearchField.PHONE),
    FAX(SearchField.FAX),
    POSTCODE(SearchField.POSTCODE),
    CITY(SearchField.CITY),
    STREET(SearchField.STREET),
    REGION(SearchField.REGION),
    COMPANY(SearchField.COMPANY),
    TAX_NUMBER(SearchField.TAX_NUMBER),
    ADDRESS_NAME(SearchField.ADDRESS_NAME),
    COUNTRY,
    GROUP,
    WEBSITE,
    CREATED,
    BORN,
    GENDER,
    ACTIVE,
    CONFIRMED,
    PASSWORD,
    STATE;

    private final Optional<SearchField> field;

    FilterKey() {
        field = Optional.empty();
    }

    FilterKey(SearchField field) {
        this.field = Optional.of(field);
    }

    /// The field that is looked in; empty = it is no filter of text.
    public Optional<SearchField> field() {
        return field;
    }

    public static FilterKey of(CustomerFilter filter) {
        return switch (filter) {
            case CustomerFilter.FieldText(var field, var _) -> of(field);
            case CustomerFilter.IdRange _ -> ID;
            case CustomerFilter.CreatedRange _, CustomerFilter.CreatedLately _ -> CREATED;
            case CustomerFilter.BornRange _ -> BORN;
            case CustomerFilter.InGroup _ -> GROUP;
            case CustomerFilter.OnWebsite _ -> WEBSITE;
            case CustomerFilter.InCountry _ -> COUNTRY;
            case CustomerFilter.OfGender _ -> GENDER;
            case CustomerFilter.IsActive _ -> ACTIVE;
            case CustomerFilter.IsConfirmed _ -> CONFIRMED;
            case CustomerFilter.HasPassword _ -> PASSWORD;
            case CustomerFilter.InState _ -> STATE;
        };
    }

    private static FilterKey of(SearchField field) {
        return Stream.of(values())
                .filter(key -> key.field.equals(Optional.of(field)))
                .findFirst()
                .orElseThrow();
    }
}
