package dev.locksmith.job.outcome;

/// How many items had an outcome.
public record CountedOutcome(OutcomeCode code, long items) {}
