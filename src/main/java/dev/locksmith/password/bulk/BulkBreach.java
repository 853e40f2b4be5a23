package dev.locksmith.password.bulk;

import dev.locksmith.job.BulkAct;
import dev.locksmith.job.JobKind;

/// Protects many customers whose passwords have become known: ends their sessions and tokens, blocks the old
/// password, and mails them why.
public record BulkBreach() implements BulkAct {
    public static final JobKind KIND = new JobKind("breach");

    @Override
    public JobKind kind() {
        return KIND;
    }
}
