/// Filters of the customer grid: in words, as chips, and edited in place.
@NullMarked
package dev.locksmith.ui.customers.filter;

import org.jspecify.annotations.NullMarked;
