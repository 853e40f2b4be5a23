/// Bulk acts on passwords: what one can do for a customer, done for many by a job.
@NullMarked
package dev.locksmith.password.bulk;

import org.jspecify.annotations.NullMarked;
