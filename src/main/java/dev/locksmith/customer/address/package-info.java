/// A customer's postal addresses.
@NullMarked
package dev.locksmith.customer.address;

import org.jspecify.annotations.NullMarked;
