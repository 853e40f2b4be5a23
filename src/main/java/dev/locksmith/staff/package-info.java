/// Staff members and what they may do.
@NullMarked
package dev.locksmith.staff;

import org.jspecify.annotations.NullMarked;
