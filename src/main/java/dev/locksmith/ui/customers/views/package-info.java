/// Saved views of the customer grid: the menu, and what opens and saves them.
@NullMarked
package dev.locksmith.ui.customers.views;

import org.jspecify.annotations.NullMarked;
