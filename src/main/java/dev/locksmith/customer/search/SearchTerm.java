package dev.locksmith.customer.search;

import java.util.List;

/// A search term: a piece of what was typed, and what it may mean. A customer is found if one of the alternatives holds
/// whole; with no alternative, nobody is.
record SearchTerm(List<List<Criterion>> alternatives) {
    static final SearchTerm NOBODY = new SearchTerm(List.of());

    SearchTerm {
        alternatives = alternatives.stream().distinct().map(List::copyOf).toList();
    }
}
