package dev.locksmith.customer;

/// As in Commerce's customer form.
public enum Gender {
    NOT_SPECIFIED,
    MALE,
    FEMALE
}
