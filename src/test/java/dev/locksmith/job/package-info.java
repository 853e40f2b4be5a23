/// Tests of jobs, as one console has them and as several share them.
@NullMarked
package dev.locksmith.job;

import org.jspecify.annotations.NullMarked;
