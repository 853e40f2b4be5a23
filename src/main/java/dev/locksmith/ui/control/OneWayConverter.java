package dev.locksmith.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Says the values of a list to choose from; nothing is ever read back from what is said.
public final class OneWayConverter<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public OneWayConverter(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("only chosen, never typed");
    }
}
