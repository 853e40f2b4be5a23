@NullMarked
package dev.locksmith.access;

import org.jspecify.annotations.NullMarked;
