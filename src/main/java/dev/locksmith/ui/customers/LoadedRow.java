package dev.locksmith.ui.customers;

import dev.locksmith.customer.CustomerRow;

/// A line of the grid with its marks.
record LoadedRow(CustomerRow row, Marks marks) {}
