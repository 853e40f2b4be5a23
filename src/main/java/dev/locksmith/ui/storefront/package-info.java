/// The Storefront screen: the mini shop in a view of its own, as a customer's browser shows it.
@NullMarked
package dev.locksmith.ui.storefront;

import org.jspecify.annotations.NullMarked;
