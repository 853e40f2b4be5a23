package dev.locksmith.audit;

/// How an act ended. `REFUSED` is a rule that said no; `FAILED` is something that broke.
public enum Outcome {
    DONE,
    REFUSED,
    FAILED
}
