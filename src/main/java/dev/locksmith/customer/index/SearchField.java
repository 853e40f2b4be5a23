package dev.locksmith.customer.index;

import java.util.stream.Stream;

/// A search field: what of a customer a word of the index belongs to.
public enum SearchField {
    NAME('n'),
    EMAIL('e'),
    PHONE('t'),
    FAX('f'),
    POSTCODE('z'),
    CITY('c'),
    STREET('s'),
    REGION('r'),
    COMPANY('o'),
    TAX_NUMBER('v'),
    /// The name in an address, which may be another person's.
    ADDRESS_NAME('a');

    private final char tag;

    SearchField(char tag) {
        this.tag = tag;
    }

    static SearchField of(char tag) {
        return Stream.of(values()).filter(field -> field.tag == tag).findFirst().orElseThrow();
    }

    /// What stands before the field's words in the index, one letter of its own.
    public char tag() {
        return tag;
    }
}
