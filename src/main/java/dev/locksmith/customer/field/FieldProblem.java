package dev.locksmith.customer.field;

import dev.locksmith.text.Texts;
import java.util.List;

/// A validation error: why the value of a field cannot be taken.
///
/// @param field the field's name, such as `email`, or `addresses[1].postcode`
/// @param values what the placeholders of the kind's text stand for
public record FieldProblem(String field, ProblemKind kind, List<Object> values) {
    public FieldProblem {
        values = List.copyOf(values);
    }

    public FieldProblem(String field, ProblemKind kind, Object... values) {
        this(field, kind, List.of(values));
    }

    /// What is wrong, in a sentence to show under the field.
    public String sentence(Texts texts) {
        return texts.get("customer.problem." + kind.name(), values.toArray());
    }

    /// The same problem of a field that is part of another.
    public FieldProblem within(String outer) {
        return new FieldProblem(outer + "." + field, kind, values);
    }

    /// The same problem of the field alone, whatever it is part of.
    public FieldProblem alone() {
        return new FieldProblem(field.substring(field.indexOf('.') + 1), kind, values);
    }
}
