@NullMarked
package dev.locksmith.app;

import org.jspecify.annotations.NullMarked;
