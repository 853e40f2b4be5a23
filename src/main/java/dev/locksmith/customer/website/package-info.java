/// The websites of the shop and the groups of its customers.
@NullMarked
package dev.locksmith.customer.website;

import org.jspecify.annotations.NullMarked;
