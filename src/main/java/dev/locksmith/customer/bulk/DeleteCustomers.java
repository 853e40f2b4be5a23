package dev.locksmith.customer.bulk;

import dev.locksmith.job.BulkAct;
import dev.locksmith.job.JobKind;

/// Deletes many customers.
public record DeleteCustomers() implements BulkAct {
    public static final JobKind KIND = new JobKind("delete");

    @Override
    public JobKind kind() {
        return KIND;
    }
}
