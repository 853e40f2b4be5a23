package dev.locksmith.password;

import dev.locksmith.customer.FieldProblem;
import java.util.List;

/// What became of an attempt to create an account.
public sealed interface RegistrationOutcome {
    record Registered(long customerId) implements RegistrationOutcome {}

    /// @param problems with the fields
    /// @param failed every rule that the password breaks
    record Invalid(List<FieldProblem> problems, List<PolicyRule> failed) implements RegistrationOutcome {}

    /// The website has an account with this address.
    record Taken() implements RegistrationOutcome {}
}
