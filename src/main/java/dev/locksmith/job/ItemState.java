package dev.locksmith.job;

/// Where an item of a job stands.
public enum ItemState {
    WAITING,
    /// A runner holds it.
    RUNNING,
    /// It has its outcome.
    DONE
}
