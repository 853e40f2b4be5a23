package dev.locksmith.customer.field;

/// What can be wrong with the value of a field. The text of each is `customer.problem.` and its name.
public enum ProblemKind {
    REQUIRED,
    TOO_LONG,
    CONTROL_CHARACTERS,
    TOO_MANY_LINES,
    NO_EMAIL,
    EMAIL_TAKEN,
    NO_BIRTHDAY,
    /// Typed words that are no day at all; only a form meets them.
    NO_DAY,
    UNKNOWN_LANGUAGE,
    UNKNOWN_COUNTRY,
    UNKNOWN_GROUP,
    NO_POSTCODE,
    SECOND_DEFAULT_BILLING,
    SECOND_DEFAULT_SHIPPING
}
