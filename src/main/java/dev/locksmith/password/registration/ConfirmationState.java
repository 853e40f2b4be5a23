package dev.locksmith.password.registration;

/// What a confirmation link is good for.
public sealed interface ConfirmationState {
    /// It can be used.
    ///
    /// @param email the address that it confirms
    /// @param language the customer's
    record Live(String email, String language) implements ConfirmationState {}

    /// The account is one: by this link, by another, or by a password that was set with a reset link.
    record Confirmed() implements ConfirmationState {}

    record Expired() implements ConfirmationState {}

    /// It never was one, or the account has another address by now, or is no more.
    record Unknown() implements ConfirmationState {}
}
