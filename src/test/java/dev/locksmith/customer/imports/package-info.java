@NullMarked
package dev.locksmith.customer.imports;

import org.jspecify.annotations.NullMarked;
