package dev.locksmith.job.outcome;

/// An outcome that items of a kind of job can have: a constant of an enum of the room that handles it, or of the
/// [CommonOutcome].
public interface OutcomeCode {
    /// As it is stored; no kind of job has two of the same name.
    String name();

    ItemResult result();

    /// Of the text that names it.
    String key();
}
