package dev.locksmith.password.policy;

/// One rule for a new password; its words are the text `password.rule.<kind>`, with the number as `{0}`.
public record PolicyRule(Kind kind, int number) {
    public enum Kind {
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

    static PolicyRule of(Kind kind) {
        return new PolicyRule(kind, 0);
    }
}
