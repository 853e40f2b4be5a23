package dev.locksmith.job.run;

import dev.locksmith.job.HandledAct;
import dev.locksmith.job.JobOrder;
import dev.locksmith.job.JobQueries.WaitingItem;
import java.util.List;

/// A runner's claim on some items of a job.
///
/// @param name no other claim has it
record ItemClaim(String name, HandledAct<?> act, JobOrder order, List<WaitingItem> items) {
    long jobId() {
        return order.jobId();
    }
}
