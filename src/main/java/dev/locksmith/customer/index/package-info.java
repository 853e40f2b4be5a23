/// The index of the customers: what each is found and sorted by, kept in the transaction that writes the customer.
@NullMarked
package dev.locksmith.customer.index;

import org.jspecify.annotations.NullMarked;
