package dev.locksmith.testing;

import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerRow;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.search.Position;
import dev.locksmith.customer.search.SearchResult;
import java.util.List;

/// Searches whose finds are few enough to be read at once.
public final class SearchFixture {
    private SearchFixture() {}

    public static List<CustomerRow> all(CustomerSearch search) {
        return rows(search, CustomerQuery.all());
    }

    /// Everybody whom a query finds, in its order.
    public static List<CustomerRow> rows(CustomerSearch search, CustomerQuery query) {
        return switch (search.search(query)) {
            case SearchResult.Complete(var _, var positions) ->
                search.rows(positions.stream().map(Position::id).toList());
            case SearchResult.Partial partial -> throw new AssertionError("more than a test looks at: " + partial);
        };
    }
}
