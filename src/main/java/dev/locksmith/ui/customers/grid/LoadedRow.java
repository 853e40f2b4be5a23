package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.CustomerRow;

/// A line of the grid with its marks.
public record LoadedRow(CustomerRow row, RowBadges marks) {}
