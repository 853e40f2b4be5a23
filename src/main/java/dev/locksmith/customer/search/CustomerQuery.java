package dev.locksmith.customer.search;

/// What the grid asks for.
///
/// @param keywords words that must all occur in name, e-mail, phone or postcode, in any order and anywhere; empty = all
public record CustomerQuery(String keywords, CustomerSort sort, boolean ascending) {
    public static CustomerQuery all() {
        return new CustomerQuery("", CustomerSort.ID, true);
    }
}
