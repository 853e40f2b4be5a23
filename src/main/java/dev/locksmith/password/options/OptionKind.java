package dev.locksmith.password.options;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which values an option takes.
public sealed interface OptionKind {
    /// The value in the one way it is stored, if it is one that the option takes.
    Optional<String> canonical(String text);

    /// A whole number within bounds.
    record Whole(int least, int most) implements OptionKind {
        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

        @Override
        public Optional<String> canonical(String text) {
            return Optional.of(text.strip())
                    .filter(digits -> DIGITS.matcher(digits).matches())
                    .map(Integer::parseInt)
                    .filter(number -> number >= least && number <= most)
                    .map(String::valueOf);
        }
    }

    /// One of a few words.
    record Choice(List<String> words) implements OptionKind {
        static Choice of(Enum<?>... values) {
            return new Choice(Arrays.stream(values).map(OptionKind::word).toList());
        }

        @Override
        public Optional<String> canonical(String text) {
            return Optional.of(text.strip().toLowerCase(Locale.ROOT)).filter(words::contains);
        }
    }

    /// Yes or no, stored as `true` and `false`.
    record Flag() implements OptionKind {
        @Override
        public Optional<String> canonical(String text) {
            return Optional.of(text.strip().toLowerCase(Locale.ROOT))
                    .filter(word -> word.equals("true") || word.equals("false"));
        }
    }

    /// A constant's word: `IP_AND_EMAIL` is `ip-and-email`.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant that a word stands for.
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
