/// Customers, addresses, groups, websites: the grid query, saving an edit, import.
@NullMarked
package dev.locksmith.customer;

import org.jspecify.annotations.NullMarked;
