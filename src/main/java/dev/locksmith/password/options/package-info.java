/// The password options: their names, values, profiles and bounds.
@NullMarked
package dev.locksmith.password.options;

import org.jspecify.annotations.NullMarked;
