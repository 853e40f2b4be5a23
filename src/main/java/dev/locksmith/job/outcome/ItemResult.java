package dev.locksmith.job.outcome;

/// The kinds of outcomes that an item can have.
public enum ItemResult {
    /// The act was done.
    DONE,
    /// A rule kept the act from being done, or there was nothing to do.
    SKIPPED,
    /// The act could not be done, though it should have been.
    FAILED
}
