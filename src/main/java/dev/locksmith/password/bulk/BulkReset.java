package dev.locksmith.password.bulk;

import dev.locksmith.job.BulkAct;
import dev.locksmith.job.JobKind;

/// Mails a reset link to many customers. The limits hold as for single ones.
public record BulkReset() implements BulkAct {
    public static final JobKind KIND = new JobKind("reset-password");

    @Override
    public JobKind kind() {
        return KIND;
    }
}
