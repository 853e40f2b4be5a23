/// Jobs: bulk acts, with one outcome for each item, which any process can go on with. The room knows no act itself:
/// each kind has a [dev.locksmith.job.JobHandler] in a room above.
@NullMarked
package dev.locksmith.job;

import org.jspecify.annotations.NullMarked;
