/// The web API: the part of Commerce's that customers' apps and integrations use.
@NullMarked
package dev.locksmith.storefront.api;

import org.jspecify.annotations.NullMarked;
