package dev.locksmith.password.bulk;

import dev.locksmith.job.BulkAct;
import dev.locksmith.job.JobKind;

/// Ends the lockouts of many customers.
public record BulkUnlock() implements BulkAct {
    public static final JobKind KIND = new JobKind("unlock");

    @Override
    public JobKind kind() {
        return KIND;
    }
}
