package dev.locksmith.customer.search;

import dev.locksmith.customer.index.IndexRules;
import dev.locksmith.customer.index.SearchText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The columns a grid can be sorted by, each with an index of its own. The names are fixed here, so no text from
/// outside ever reaches the query's order.
public enum CustomerSort {
    ID("customerId"),
    NAME("nameKey"),
    EMAIL("emailKey"),
    GROUP("groupKey"),
    TELEPHONE("phoneKey"),
    POSTCODE("postcodeKey"),
    COUNTRY("countryKey"),
    REGION("regionKey"),
    CREATED("createdKey"),
    WEBSITE("websiteKey"),
    BORN("bornKey");

    private final String attribute;

    CustomerSort(String attribute) {
        this.attribute = attribute;
    }

    /// Where the key stands in a row of the index.
    String attribute() {
        return attribute;
    }

    /// The key with which text is sorted that begins with these letters; empty where letters lead nowhere.
    byte[] seekKey(IndexRules rules, String letters) {
        return switch (this) {
            case ID, CREATED, BORN -> new byte[0];
            case EMAIL -> letters.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            case TELEPHONE -> SearchText.digits(letters).getBytes(StandardCharsets.UTF_8);
            case POSTCODE -> SearchText.joined(SearchText.fold(letters)).getBytes(StandardCharsets.UTF_8);
            case NAME, GROUP, COUNTRY, REGION, WEBSITE -> rules.prefix(letters);
        };
    }
}
