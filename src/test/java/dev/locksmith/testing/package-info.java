/// What tests share: databases, services, windows, a clock, random inputs.
@NullMarked
package dev.locksmith.testing;

import org.jspecify.annotations.NullMarked;
