/// The Customers screen: the grid of all customers and the edit pane beside it.
@NullMarked
package dev.locksmith.ui.customers;

import org.jspecify.annotations.NullMarked;
