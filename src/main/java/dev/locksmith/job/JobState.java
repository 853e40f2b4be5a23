package dev.locksmith.job;

/// Where a job stands: preparing → running ⇄ paused → finished | cancelled.
public enum JobState {
    /// Its items are still being written down.
    PREPARING,
    RUNNING,
    PAUSED,
    CANCELLED,
    FINISHED;

    /// Whether nothing more will be done.
    public boolean ended() {
        return switch (this) {
            case PREPARING, RUNNING, PAUSED -> false;
            case CANCELLED, FINISHED -> true;
        };
    }
}
