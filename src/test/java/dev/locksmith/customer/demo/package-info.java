@NullMarked
package dev.locksmith.customer.demo;

import org.jspecify.annotations.NullMarked;
