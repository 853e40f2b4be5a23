package dev.locksmith.customer.view;

import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.text.ExpectedFailure;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The query parser of the command line: filters such as `group=VIP, Wholesale`, `city=Malmö`, `state=locked`,
/// `created=2026-01-01..2026-01-31`, as views have them; or words, as they are typed into the search box.
public final class QueryParser {
    private final FilterParser parser;

    /// @param zone whose days are meant
    public QueryParser(FilterVocabulary vocabulary, ZoneId zone) {
        parser = new FilterParser(vocabulary, zone);
    }

    /// All must hold.
    ///
    /// @throws ExpectedFailure when one cannot be read
    public CustomerQuery query(List<String> typed) {
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
        return parser.parse(key, value).orElseThrow(() -> new ExpectedFailure("export.filter-value", name, value));
    }

    private static String names() {
        return Arrays.stream(FilterKey.values())
                .map(key -> Words.written(key.name()))
                .collect(Collectors.joining(", "));
    }
}
