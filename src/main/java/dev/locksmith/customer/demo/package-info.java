/// Made-up customers for an empty embedded database, so that there is something to try Locksmith on.
@NullMarked
package dev.locksmith.customer.demo;

import org.jspecify.annotations.NullMarked;
