@NullMarked
package dev.locksmith.ui.storefront;

import org.jspecify.annotations.NullMarked;
