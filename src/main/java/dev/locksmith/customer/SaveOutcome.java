package dev.locksmith.customer;

import dev.locksmith.customer.field.FieldProblem;
import java.util.List;

/// How a save ended. Only [Saved] has changed anything.
public sealed interface SaveOutcome {
    record Saved(Customer customer) implements SaveOutcome {}

    /// All problems at once.
    record Invalid(List<FieldProblem> problems) implements SaveOutcome {}

    /// Someone else saved since the edit began.
    ///
    /// @param current what they made of it; it says who and when
    record ChangedMeanwhile(Customer current) implements SaveOutcome {}

    /// Deleted since the edit began.
    record Gone() implements SaveOutcome {}
}
