package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/// A record being edited: each of its fields as it is stored and as it is typed.
class RecordForm<R> {
    private final List<BoundField<R, ?>> fields;
    private final R first;

    RecordForm(List<FieldSpec<R, ?>> specs, R stored) {
        first = stored;
        fields = specs.stream()
                .<BoundField<R, ?>>map(spec -> BoundField.of(spec, stored))
                .toList();
    }

    List<BoundField<R, ?>> bound() {
        return fields;
    }

    Stream<FormField<?>> fields() {
        return fields.stream().map(BoundField::field);
    }

    /// @param spec one of those that the form was made with
    @SuppressWarnings("unchecked") // a field is bound to nothing but its own spec, which says its type
    final <T> FormField<T> field(FieldSpec<R, T> spec) {
        return fields.stream()
                .filter(bound -> bound.spec() == spec)
                .map(bound -> (FormField<T>) bound.field())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + spec.name()));
    }

    /// What is typed now.
    R typed() {
        var record = first;
        for (var field : fields) record = field.typed(record);
        return record;
    }

    R stored() {
        var record = first;
        for (var field : fields) record = field.stored(record);
        return record;
    }

    boolean isDirty() {
        return fields().anyMatch(FormField::isDirty);
    }

    /// Starts again from what is stored now.
    void reset(R fresh) {
        fields.forEach(field -> field.reset(fresh));
    }

    void revert() {
        fields().forEach(FormField::revert);
    }

    /// Types the values in, field by field.
    void type(R values) {
        fields.forEach(field -> field.type(values));
    }

    /// See [FormField#show].
    void show(String place, List<FieldProblem> problems, Texts texts) {
        fields().forEach(field -> field.show(place, problems, texts));
    }

    boolean hasProblem() {
        return fields().anyMatch(field -> !field.problem().get().isEmpty());
    }
}
