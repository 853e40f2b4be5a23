/// The runner of jobs: claims items, has each done, and writes down what came of it.
@NullMarked
package dev.locksmith.job.run;

import org.jspecify.annotations.NullMarked;
