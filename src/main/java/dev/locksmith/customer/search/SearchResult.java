package dev.locksmith.customer.search;

import java.util.List;

/// What a query found.
public sealed interface SearchResult {
    CustomerQuery query();

    /// Everybody, in the query's order.
    record Complete(CustomerQuery query, List<Position> positions) implements SearchResult {
        public Complete {
            positions = List.copyOf(positions);
        }
    }

    /// More than are read at once: they come page by page.
    record Partial(CustomerQuery query) implements SearchResult {}
}
