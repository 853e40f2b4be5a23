/// Who did what to whom, when, why, with what outcome.
@NullMarked
package dev.locksmith.audit;

import org.jspecify.annotations.NullMarked;
