/// What the storefront's templates are given to show.
@NullMarked
package dev.locksmith.storefront.view;

import org.jspecify.annotations.NullMarked;
