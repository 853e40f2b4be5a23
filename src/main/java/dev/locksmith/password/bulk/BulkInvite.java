package dev.locksmith.password.bulk;

import dev.locksmith.job.BulkAct;
import dev.locksmith.job.JobKind;

/// Invites many customers who have no password yet to set their first one.
///
/// @param remindAfterDays when one reminder goes to those who have not; 0 = none does
public record BulkInvite(int remindAfterDays) implements BulkAct {
    public static final JobKind KIND = new JobKind("invite");

    public static final int MOST_DAYS = 30;

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public String stored() {
        return "remind=" + remindAfterDays;
    }
}
