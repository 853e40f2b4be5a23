package dev.locksmith.password.policy;

/// Where a password may have spaces.
public enum Spaces {
    NONE,
    /// Not at the beginning or end (Commerce's code).
    INNER,
    ANY
}
