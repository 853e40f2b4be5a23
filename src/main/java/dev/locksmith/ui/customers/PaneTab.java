package dev.locksmith.ui.customers;

/// The parts of the edit pane; `customers.tab.<NAME>` is the title.
enum PaneTab {
    ACCESS,
    ACCOUNT,
    ADDRESSES,
    MAIL,
    HISTORY
}
