package dev.locksmith.job;

/// A bulk act: what a job does to each of its items, with the parameters that are the same for all. Each kind has a
/// record of its own in the room that handles it.
public interface BulkAct {
    JobKind kind();

    /// The parameters as they are kept with the job, such as `group=3`; empty = there are none.
    default String stored() {
        return "";
    }
}
