/// The customer grid.
@NullMarked
package dev.locksmith.ui.customers.grid;

import org.jspecify.annotations.NullMarked;
