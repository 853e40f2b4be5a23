package dev.locksmith.app.command;

import dev.locksmith.app.wiring.Services;
import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.view.FilterKey;
import dev.locksmith.customer.view.FilterParser;
import dev.locksmith.customer.view.Vocabulary;
import dev.locksmith.customer.view.Words;
import dev.locksmith.text.ExpectedFailure;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Filters as they are typed on a command line: `group=VIP, Wholesale`, `city=Malmö`, `state=locked`,
/// `created=2026-01-01..2026-01-31`, as views have them; or words, as they are typed into the search box.
record CommandFilters(Services services) {
    /// All must hold.
    ///
    /// @throws ExpectedFailure when one cannot be read
    CustomerQuery query(List<String> typed) {
        var words = new ArrayList<String>();
        var filters = new ArrayList<CustomerFilter>();
        for (var one : typed) {
            var equals = one.indexOf('=');
            if (equals < 0) words.add(one);
            else
                filters.add(filter(
                        one.substring(0, equals).strip(),
                        one.substring(equals + 1).strip()));
        }
        return CustomerQuery.all().withKeywords(String.join(" ", words)).withFilters(filters);
    }

    private CustomerFilter filter(String name, String value) {
        var key = Words.constant(FilterKey.class, name)
                .orElseThrow(() -> new ExpectedFailure("export.filter-name", name, names()));
        var websites = services.websites();
        var vocabulary = new Vocabulary(
                websites.groups(), websites.all(), services.search().states());
        return new FilterParser(vocabulary, ZoneId.systemDefault())
                .parse(key, value)
                .orElseThrow(() -> new ExpectedFailure("export.filter-value", name, value));
    }

    private static String names() {
        return Arrays.stream(FilterKey.values())
                .map(key -> Words.written(key.name()))
                .collect(Collectors.joining(", "));
    }
}
