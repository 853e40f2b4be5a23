package dev.locksmith.ui.jobs;

import dev.locksmith.job.JobProgress;
import dev.locksmith.job.JobState;
import dev.locksmith.job.JobSummary;

/// A line of the list of jobs.
record JobEntry(JobSummary job, JobProgress progress) {
    long id() {
        return job.id();
    }

    /// Whether it changes by itself.
    boolean moves() {
        return switch (job.state()) {
            case PREPARING, RUNNING -> true;
            case PAUSED, CANCELLED, FINISHED -> false;
        };
    }

    /// How much of it is done, from 0 to 1.
    double share() {
        if (job.state() == JobState.FINISHED) return 1;
        return progress.total() == 0 ? 0 : (double) progress.finished() / progress.total();
    }
}
