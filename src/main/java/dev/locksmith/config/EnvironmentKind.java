package dev.locksmith.config;

/// The kind of an environment. Outside production, only listed recipients are really mailed.
public enum EnvironmentKind {
    LOCAL,
    STAGING,
    PRODUCTION
}
