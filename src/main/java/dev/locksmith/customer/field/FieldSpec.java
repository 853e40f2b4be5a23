package dev.locksmith.customer.field;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The metadata of one field of a record: all that forms, rules, imports and the record of changes need to know of it.
///
/// @param name as problems and labels name it, such as `email`
/// @param getter reads the field
/// @param wither makes the record that has another value in the field
/// @param rule what the field may hold, judged by itself
public record FieldSpec<R, T>(String name, Function<R, T> getter, BiFunction<R, T, R> wither, FieldRule<T> rule) {
    public T get(R record) {
        return getter.apply(record);
    }

    public R with(R record, T value) {
        return wither.apply(record, value);
    }

    public R update(R record, UnaryOperator<T> change) {
        return with(record, change.apply(get(record)));
    }

    /// The same field, seen from the record that holds this one as a part.
    public <W> FieldSpec<W, T> of(Function<W, R> part, BiFunction<W, R, W> withPart) {
        return new FieldSpec<>(
                name,
                getter.compose(part),
                (whole, value) -> withPart.apply(whole, with(part.apply(whole), value)),
                rule);
    }

    /// The same field with its value in another form, as people type it, say.
    public <U> FieldSpec<R, U> as(Function<T, U> there, Function<U, T> back) {
        return new FieldSpec<>(
                name,
                getter.andThen(there),
                (record, value) -> with(record, back.apply(value)),
                (value, today) -> rule.problem(back.apply(value), today));
    }

    /// Why the record's value cannot be taken.
    ///
    /// @param today the day that a date of birth must lie before
    public Optional<FieldProblem> problem(R record, LocalDate today) {
        return rule.problem(get(record), today).map(flaw -> new FieldProblem(name, flaw.kind(), flaw.values()));
    }

    /// Everything that is wrong with a record's fields, each judged by itself.
    public static <R> List<FieldProblem> problems(Collection<FieldSpec<R, ?>> fields, R record, LocalDate today) {
        return fields.stream()
                .flatMap(field -> field.problem(record, today).stream())
                .toList();
    }
}
