@NullMarked
package dev.locksmith.audit;

import org.jspecify.annotations.NullMarked;
