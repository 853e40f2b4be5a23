package dev.locksmith.audit;

import java.util.Optional;

/// What to put on record about an act; who and when are added by the log.
public record Entry(
        Act act, Outcome outcome, Optional<Long> customerId, String customer, String reason, String detail) {
    /// An act on one customer, done.
    public static Entry of(Act act, long customerId, String email) {
        return new Entry(act, Outcome.DONE, Optional.of(customerId), email, "", "");
    }

    /// An act that concerns no single customer, done.
    public static Entry of(Act act) {
        return new Entry(act, Outcome.DONE, Optional.empty(), "", "", "");
    }

    public Entry outcome(Outcome ended) {
        return new Entry(act, ended, customerId, customer, reason, detail);
    }

    public Entry reason(String why) {
        return new Entry(act, outcome, customerId, customer, why, detail);
    }

    public Entry detail(Detail more) {
        return detail(more.stored());
    }

    /// @param more readable, and never a secret
    public Entry detail(String more) {
        return new Entry(act, outcome, customerId, customer, reason, more);
    }
}
