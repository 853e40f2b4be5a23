/// What becomes of an item of a job.
@NullMarked
package dev.locksmith.job.outcome;

import org.jspecify.annotations.NullMarked;
