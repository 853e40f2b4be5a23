/// What tests share: databases, a clock.
@NullMarked
package dev.locksmith.testing;

import org.jspecify.annotations.NullMarked;
