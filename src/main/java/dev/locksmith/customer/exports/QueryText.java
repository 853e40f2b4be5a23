package dev.locksmith.customer.exports;

import dev.locksmith.customer.search.CustomerQuery;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A query in words for the record.
final class QueryText {
    private QueryText() {}

    static String of(CustomerQuery query) {
        if (query.isUnfiltered()) return "everybody";
        var words = query.keywords().isBlank()
                ? Stream.<String>empty()
                : Stream.of("“" + query.keywords().strip() + "”");
        return Stream.concat(words, query.filters().stream().map(Object::toString))
                .collect(Collectors.joining(", ", "of those with ", ""));
    }
}
