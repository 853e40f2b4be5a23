package dev.locksmith.customer.view;

import dev.locksmith.customer.search.CustomerQuery;
import java.util.List;

/// A saved view: a query and the columns that show what it finds, under a name.
///
/// @param columns from left to right; empty = as a new grid has them
public record SavedView(String name, CustomerQuery query, List<ViewColumn> columns) {
    public SavedView {
        columns = List.copyOf(columns);
    }
}
