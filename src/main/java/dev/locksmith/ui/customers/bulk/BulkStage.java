package dev.locksmith.ui.customers.bulk;

import dev.locksmith.job.JobPreview;
import dev.locksmith.job.outcome.ItemResult;

/// How far a bulk act has come on its way to being a job.
sealed interface BulkStage {
    /// Something must be chosen before anything can be said.
    record Asking() implements BulkStage {}

    /// The dry run is under way.
    record Looking() implements BulkStage {}

    /// The dry run is over; nothing has been done.
    record Ready(JobPreview preview) implements BulkStage {
        /// For how many something would be done.
        long affected() {
            return preview.with(ItemResult.DONE);
        }
    }

    /// The job is being written down.
    record Creating() implements BulkStage {}

    /// @param sentence what went wrong; nothing has been done
    record Failed(String sentence) implements BulkStage {}

    /// There is a job, or there will be none.
    record Closed() implements BulkStage {}
}
