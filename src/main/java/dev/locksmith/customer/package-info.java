/// The customers of the shop: making, saving, finding and deleting them.
@NullMarked
package dev.locksmith.customer;

import org.jspecify.annotations.NullMarked;
