package dev.locksmith.password.policy;

/// The kind of a rule for passwords.
public enum RuleKind {
    MIN_LENGTH,
    MAX_LENGTH,
    NO_SPACES,
    NO_OUTER_SPACES,
    CHARACTER_CLASSES,
    NOT_EMAIL,
    NOT_NAME,
    NOT_COMMON,
    NOT_DERIVED,
    PLAIN_TEXT
}
