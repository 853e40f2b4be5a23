package dev.locksmith.testing;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.ThrowingConsumer;

/// A property test: what must hold for any input is checked with many random ones.
///
/// Every property is checked with the inputs of one seed that is always the same and of one that is new in each run.
/// Where it does not hold, the failure names the seed, the number of the case and the input; the system property
/// `locksmith.test.seed` repeats it: `mvn test -Dtest=… -Dlocksmith.test.seed=…`.
public final class Property {
    static final String SEED = "locksmith.test.seed";

    private static final long ALWAYS = 2026;
    private static final int SEEDS = 1_000_000;

    private Property() {}

    /// @param cases how many inputs of each seed
    public static <T> void forAll(int cases, Function<RandomInputs, T> input, ThrowingConsumer<? super T> holds) {
        forAll(seeds(Optional.ofNullable(System.getProperty(SEED))), cases, input, holds);
    }

    static <T> void forAll(
            List<Long> seeds, int cases, Function<RandomInputs, T> input, ThrowingConsumer<? super T> holds) {
        for (var seed : seeds) {
            var inputs = new RandomInputs(new Random(seed));
            for (var number = 1; number <= cases; number++) {
                var value = input.apply(inputs);
                try {
                    holds.accept(value);
                } catch (Throwable failed) { // of any kind: told with the case and the seed that made it
                    throw new AssertionError(
                            "case %d of seed %d (-D%s=%2$d): %s%n%s"
                                    .formatted(number, seed, SEED, escaped(String.valueOf(value)), failed),
                            failed);
                }
            }
        }
    }

    static List<Long> seeds(Optional<String> named) {
        return named.map(seed -> List.of(Long.valueOf(seed)))
                .orElseGet(
                        () -> List.of(ALWAYS, (long) ThreadLocalRandom.current().nextInt(SEEDS)));
    }

    /// As it would stand in Java, so that nothing in it is invisible.
    private static String escaped(String text) {
        return text.chars()
                .mapToObj(unit -> unit >= ' ' && unit < 0x7f ? String.valueOf((char) unit) : "\\u%04x".formatted(unit))
                .collect(Collectors.joining());
    }
}
