/// The storefront over real HTTP, on real services and a real database.
@NullMarked
package dev.locksmith.storefront;

import org.jspecify.annotations.NullMarked;
