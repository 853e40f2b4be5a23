package dev.locksmith.audit;

import java.util.Optional;

/// An audit event to be put on record; who and when are added by the log.
public record AuditEntry(
        Act act, Outcome outcome, Optional<Long> customerId, String customer, String reason, String detail) {
    /// An act on one customer, done.
    public static AuditEntry of(Act act, long customerId, String email) {
        return new AuditEntry(act, Outcome.DONE, Optional.of(customerId), email, "", "");
    }

    /// An act that concerns no single customer, done.
    public static AuditEntry of(Act act) {
        return new AuditEntry(act, Outcome.DONE, Optional.empty(), "", "", "");
    }

    public AuditEntry outcome(Outcome ended) {
        return new AuditEntry(act, ended, customerId, customer, reason, detail);
    }

    public AuditEntry reason(String why) {
        return new AuditEntry(act, outcome, customerId, customer, why, detail);
    }

    public AuditEntry detail(Detail more) {
        return detail(more.stored());
    }

    /// @param more readable, and never a secret
    public AuditEntry detail(String more) {
        return new AuditEntry(act, outcome, customerId, customer, reason, more);
    }
}
