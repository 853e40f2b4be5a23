package dev.locksmith.customer;

import dev.locksmith.text.Texts;
import java.util.List;

/// Why the value of a field cannot be taken.
///
/// @param field the component's name, such as `email`, or `addresses[1].postcode`
/// @param key of the text `customer.problem.<key>`
/// @param values what the text's placeholders stand for
public record FieldProblem(String field, String key, List<Object> values) {
    public FieldProblem {
        values = List.copyOf(values);
    }

    public FieldProblem(String field, String key, Object... values) {
        this(field, key, List.of(values));
    }

    /// What is wrong, in a sentence to show under the field.
    public String sentence(Texts texts) {
        return texts.get("customer.problem." + key, values.toArray());
    }

    /// The same problem of a field that is part of another.
    FieldProblem within(String outer) {
        return new FieldProblem(outer + "." + field, key, values);
    }
}
