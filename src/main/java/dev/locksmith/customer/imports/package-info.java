/// Customers from CSV files: Commerce's Customers Main File, and free-form files whose columns are known by name.
@NullMarked
package dev.locksmith.customer.imports;

import org.jspecify.annotations.NullMarked;
