/// The pages of the shop, one class each.
@NullMarked
package dev.locksmith.storefront.page;

import org.jspecify.annotations.NullMarked;
