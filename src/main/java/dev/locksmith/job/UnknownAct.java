package dev.locksmith.job;

/// An act that nobody here handles: another version of the program does.
public record UnknownAct(JobKind kind, String stored) implements BulkAct {}
