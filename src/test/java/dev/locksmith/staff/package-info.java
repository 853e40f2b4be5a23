@NullMarked
package dev.locksmith.staff;

import org.jspecify.annotations.NullMarked;
