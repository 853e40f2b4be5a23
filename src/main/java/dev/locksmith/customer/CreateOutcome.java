package dev.locksmith.customer;

import dev.locksmith.customer.field.FieldProblem;
import java.util.List;

/// How creating an account ended. Only [Created] has changed anything.
public sealed interface CreateOutcome {
    record Created(Customer customer) implements CreateOutcome {}

    /// All problems at once.
    record Invalid(List<FieldProblem> problems) implements CreateOutcome {}

    /// Another customer of the website has the e-mail address.
    record EmailInUse() implements CreateOutcome {}
}
