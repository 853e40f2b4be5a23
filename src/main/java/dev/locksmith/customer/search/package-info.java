/// Finding customers by keywords, page by page, in any order.
@NullMarked
package dev.locksmith.customer.search;

import org.jspecify.annotations.NullMarked;
