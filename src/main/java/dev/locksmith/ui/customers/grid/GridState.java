package dev.locksmith.ui.customers.grid;

/// Why the grid looks as it does.
sealed interface GridState {
    record Loading() implements GridState {}

    record Rows() implements GridState {}

    /// There is no customer at all.
    record NoCustomers() implements GridState {}

    record NoMatch(String keywords) implements GridState {}

    /// @param sentence what went wrong
    record Failed(String sentence) implements GridState {}
}
