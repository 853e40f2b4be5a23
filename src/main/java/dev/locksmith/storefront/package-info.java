/// The mini shop over HTTP: pages and web API.
@NullMarked
package dev.locksmith.storefront;

import org.jspecify.annotations.NullMarked;
