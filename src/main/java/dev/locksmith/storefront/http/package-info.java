/// The storefront's door: what every request must be and every answer carries, whichever page it is for.
@NullMarked
package dev.locksmith.storefront.http;

import org.jspecify.annotations.NullMarked;
