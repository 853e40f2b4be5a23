package dev.locksmith.customer.search;

import java.util.ArrayList;
import java.util.List;

/// What the grid asks for.
///
/// @param keywords words that must all begin a word of name, e-mail address, phone, postcode, city, street, company or
/// tax number, in any order; empty = all
public record CustomerQuery(String keywords, List<CustomerFilter> filters, CustomerSort sort, boolean ascending) {
    public CustomerQuery {
        filters = List.copyOf(filters);
    }

    public CustomerQuery(String keywords, CustomerSort sort, boolean ascending) {
        this(keywords, List.of(), sort, ascending);
    }

    public static CustomerQuery all() {
        return new CustomerQuery("", CustomerSort.ID, true);
    }

    public CustomerQuery withKeywords(String other) {
        return new CustomerQuery(other, filters, sort, ascending);
    }

    public CustomerQuery withSort(CustomerSort other, boolean otherAscending) {
        return new CustomerQuery(keywords, filters, other, otherAscending);
    }

    public CustomerQuery withFilters(List<CustomerFilter> others) {
        return new CustomerQuery(keywords, others, sort, ascending);
    }

    public CustomerQuery with(CustomerFilter filter) {
        var all = new ArrayList<>(filters);
        all.add(filter);
        return withFilters(all);
    }

    /// Whether another finds the same customers, in whatever order.
    public boolean findsSameAs(CustomerQuery other) {
        return keywords.strip().equals(other.keywords.strip()) && filters.equals(other.filters);
    }

    /// Whether it finds everybody.
    public boolean isUnfiltered() {
        return keywords.isBlank() && filters.isEmpty();
    }
}
