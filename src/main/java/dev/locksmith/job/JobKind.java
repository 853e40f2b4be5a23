package dev.locksmith.job;

/// The kind of a job, which says whose [JobHandler] works on it.
///
/// @param name stored with each job; never changes its meaning
public record JobKind(String name) {}
