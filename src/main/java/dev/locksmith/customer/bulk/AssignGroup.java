package dev.locksmith.customer.bulk;

import dev.locksmith.job.BulkAct;
import dev.locksmith.job.JobKind;

/// Moves many customers to a customer group.
public record AssignGroup(long groupId) implements BulkAct {
    public static final JobKind KIND = new JobKind("assign-group");

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public String stored() {
        return "group=" + groupId;
    }
}
