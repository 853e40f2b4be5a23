@NullMarked
package dev.locksmith;

import org.jspecify.annotations.NullMarked;
