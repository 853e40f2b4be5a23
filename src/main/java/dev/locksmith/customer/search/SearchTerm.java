package dev.locksmith.customer.search;

import dev.locksmith.customer.search.Criterion.EmailPart;
import dev.locksmith.customer.search.Criterion.WordPrefix;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A search term: a piece of what was typed, and what it may mean. A customer is found if one of the alternatives holds
/// whole; with no alternative, nobody is.
record SearchTerm(List<List<Criterion>> alternatives) {
    static final SearchTerm NOBODY = new SearchTerm(List.of());

    SearchTerm {
        alternatives = alternatives.stream().distinct().map(List::copyOf).toList();
    }

    /// What the index's text holds whichever alternative is meant, so that it need be looked for only once.
    Optional<String> commonPart() {
        var parts = alternatives.stream()
                .flatMap(List::stream)
                .flatMap(SearchTerm::part)
                .toList();
        return parts.stream()
                .findFirst()
                .filter(part -> alternatives.stream()
                        .allMatch(all -> all.stream()
                                .anyMatch(criterion -> criterion instanceof EmailPart(var same) && same.equals(part)
                                        || criterion instanceof WordPrefix(var _, var prefix)
                                                && prefix.contains(part))));
    }

    private static Stream<String> part(Criterion criterion) {
        return criterion instanceof EmailPart(var part) ? Stream.of(part) : Stream.empty();
    }
}
