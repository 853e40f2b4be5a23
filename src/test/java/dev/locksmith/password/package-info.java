@NullMarked
package dev.locksmith.password;

import org.jspecify.annotations.NullMarked;
