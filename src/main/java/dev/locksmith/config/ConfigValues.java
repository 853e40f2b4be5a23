package dev.locksmith.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The values that were given, file and environment laid over the defaults, and what is wrong with them so far.
///
/// A reader that meets a mistake notes it and goes on with the default, so that all mistakes come out at once.
final class ConfigValues {
    private final Map<String, String> file;
    private final Map<String, String> environment;
    private final List<ConfigProblem> problems;

    ConfigValues(Map<String, String> file, Map<String, String> environment, List<ConfigProblem> problems) {
        this.file = file;
        this.environment = environment;
        this.problems = new ArrayList<>(problems);
        findStrangers();
    }

    List<ConfigProblem> problems() {
        return problems;
    }

    /// Whether there is a value, be it the default.
    boolean given(Key key) {
        return !text(key).isEmpty();
    }

    /// Whether somebody wrote a value, be it the same as the default.
    boolean written(Key key) {
        return environment.containsKey(key.variable()) || file.containsKey(key.spelling());
    }

    /// The value without the blanks around it.
    String text(Key key) {
        return secret(key).strip();
    }

    /// The value as written, blanks and all.
    String secret(Key key) {
        var overriding = environment.get(key.variable());
        return overriding != null ? overriding : file.getOrDefault(key.spelling(), key.standard());
    }

    /// A whole number between two bounds, both allowed.
    int number(Key key, int least, int most) {
        var written = text(key);
        try {
            var number = Integer.parseInt(written);
            if (least <= number && number <= most) return number;
        } catch (NumberFormatException noNumber) {
            // told below, like one out of bounds
        }
        problem(key, "number", written, least, most);
        return Integer.parseInt(key.standard());
    }

    /// One of an enum's constants, written in small letters.
    <E extends Enum<E>> E choice(Key key, Class<E> type) {
        var written = text(key).toLowerCase(Locale.ROOT);
        return constant(type, written).orElseGet(() -> {
            var choices = Arrays.stream(type.getEnumConstants()).map(ConfigValues::spelt);
            problem(key, "choice", text(key), choices.collect(Collectors.joining(", ")));
            return constant(type, key.standard()).orElseThrow();
        });
    }

    /// Notes a mistake under the name the reader of the message wrote it with.
    void problem(Key key, String sentence, Object... values) {
        var name = environment.containsKey(key.variable()) ? key.variable() : key.spelling();
        problems.add(new ConfigProblem(name, sentence, List.of(values)));
    }

    private void findStrangers() {
        file.keySet().stream()
                .filter(name -> Key.spelt(name).isEmpty())
                .forEach(name -> stranger(name, Arrays.stream(Key.values()).map(Key::spelling)));
        environment.keySet().stream()
                .filter(name -> name.startsWith("LOCKSMITH_") && !name.equals(DataFolder.VARIABLE))
                .filter(name -> Key.ofVariable(name).isEmpty())
                .sorted()
                .forEach(name -> stranger(name, Arrays.stream(Key.values()).map(Key::variable)));
    }

    private void stranger(String name, Stream<String> known) {
        problems.add(SimilarKeys.nearest(name, known)
                .map(meant -> new ConfigProblem(name, "unknown-meant", List.of(meant)))
                .orElseGet(() -> new ConfigProblem(name, "unknown", List.of())));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> spelt(constant).equals(written))
                .findFirst();
    }

    private static String spelt(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
