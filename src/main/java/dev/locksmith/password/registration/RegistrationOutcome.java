package dev.locksmith.password.registration;

import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.password.policy.PolicyRule;
import java.util.List;

/// What became of an attempt to create an account.
public sealed interface RegistrationOutcome {
    record Registered(long customerId) implements RegistrationOutcome {}

    /// A mail is on its way to the address: with what confirms a new account or, where there was one already, with
    /// that. Whoever asked is told the same either way.
    record CheckMail() implements RegistrationOutcome {}

    /// @param problems with the fields
    /// @param failed every rule that the password breaks
    record Invalid(List<FieldProblem> problems, List<PolicyRule> failed) implements RegistrationOutcome {}

    /// The website has an account with this address.
    record Taken() implements RegistrationOutcome {}
}
