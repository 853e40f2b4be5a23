@NullMarked
package dev.locksmith.customer;

import org.jspecify.annotations.NullMarked;
