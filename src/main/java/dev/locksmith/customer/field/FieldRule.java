package dev.locksmith.customer.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A validation rule: what the value of a field may be.
@FunctionalInterface
public interface FieldRule<T> {
    /// @param today the day that a date of birth must lie before
    Optional<Violation> problem(T value, LocalDate today);

    /// Anything that its type can hold.
    static <T> FieldRule<T> any() {
        return (_, _) -> Optional.empty();
    }

    /// A rule that does not look at the calendar.
    static <T> FieldRule<T> of(Function<T, Optional<Violation>> rule) {
        return (value, _) -> rule.apply(value);
    }

    /// This rule, and the other where this one has nothing to say.
    default FieldRule<T> and(FieldRule<T> other) {
        return (value, today) -> problem(value, today).or(() -> other.problem(value, today));
    }

    /// The rule that was broken.
    ///
    /// @param values what the placeholders of its text stand for
    record Violation(ProblemKind kind, List<Object> values) {
        public static Optional<Violation> of(ProblemKind kind, Object... values) {
            return Optional.of(new Violation(kind, List.of(values)));
        }

        /// The rule is broken unless this holds.
        public static Optional<Violation> unless(boolean holds, ProblemKind kind, Object... values) {
            return holds ? Optional.empty() : of(kind, values);
        }
    }
}
