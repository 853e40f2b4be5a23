package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.field.FieldSpec;

/// A binding: a field of a record, and what stands for it in a form.
record BoundField<R, T>(FieldSpec<R, T> spec, FormField<T> field) {
    static <R, T> BoundField<R, T> of(FieldSpec<R, T> spec, R stored) {
        return new BoundField<>(spec, new FormField<>(spec.name(), spec.get(stored)));
    }

    /// The record with what is typed.
    R typed(R record) {
        return spec.with(record, field.get());
    }

    /// The record with what is stored.
    R stored(R record) {
        return spec.with(record, field.stored());
    }

    void reset(R fresh) {
        field.reset(spec.get(fresh));
    }

    void type(R values) {
        field.value().set(spec.get(values));
    }
}
