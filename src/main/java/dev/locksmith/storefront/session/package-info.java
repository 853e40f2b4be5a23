/// Who visits the shop: cookies, form keys, language, sign-in.
@NullMarked
package dev.locksmith.storefront.session;

import org.jspecify.annotations.NullMarked;
