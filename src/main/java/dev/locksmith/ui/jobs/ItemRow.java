package dev.locksmith.ui.jobs;

import dev.locksmith.customer.search.CustomerRow;
import dev.locksmith.job.JobItem;
import java.util.Optional;

/// A customer of a job.
///
/// @param customer empty when there is no such customer any more
record ItemRow(JobItem item, Optional<CustomerRow> customer) {
    String name() {
        return customer.map(CustomerRow::name).orElse("");
    }

    String email() {
        return customer.map(CustomerRow::email).orElse("");
    }
}
