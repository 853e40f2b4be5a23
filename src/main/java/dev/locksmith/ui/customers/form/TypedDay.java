package dev.locksmith.ui.customers.form;

import java.time.LocalDate;
import java.util.Optional;

/// What a date field holds: nothing, a day, or words that are no day and stay as they were typed.
public sealed interface TypedDay {
    record NoDay() implements TypedDay {}

    record Day(LocalDate day) implements TypedDay {}

    record NotADay(String words) implements TypedDay {}

    static TypedDay of(Optional<LocalDate> date) {
        return date.<TypedDay>map(Day::new).orElseGet(NoDay::new);
    }

    default Optional<LocalDate> date() {
        return switch (this) {
            case Day(var day) -> Optional.of(day);
            case NoDay _, NotADay _ -> Optional.empty();
        };
    }
}
