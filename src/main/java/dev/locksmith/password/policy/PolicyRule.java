package dev.locksmith.password.policy;

/// One rule for a new password; its words are the text `password.rule.<kind>`, with the number as `{0}`.
public record PolicyRule(RuleKind kind, int number) {
    static PolicyRule of(RuleKind kind) {
        return new PolicyRule(kind, 0);
    }
}
