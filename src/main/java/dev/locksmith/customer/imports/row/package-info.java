/// What one row of a customer file means, and how it comes in.
@NullMarked
package dev.locksmith.customer.imports.row;

import org.jspecify.annotations.NullMarked;
