/// Bulk acts on customers: what one can do to a customer, done to many by a job.
@NullMarked
package dev.locksmith.customer.bulk;

import org.jspecify.annotations.NullMarked;
