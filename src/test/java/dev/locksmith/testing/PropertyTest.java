package dev.locksmith.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingConsumer;

/// The property tests themselves: what fails can be repeated, and what programs stumble over is among the inputs.
class PropertyTest {
    private static final int CASES = 500;

    @Test
    void aFailureNamesTheSeedTheCaseAndTheInputAndKeepsItsCause() {
        var failure = fails(
                List.of(42L),
                inputs -> inputs.text("a\r\u0301", 0, 9),
                text -> assertThat(text).doesNotContain("\r\u0301"));

        assertThat(failure)
                .hasMessageMatching(Pattern.compile(
                        "case \\d+ of seed 42 \\(-Dlocksmith\\.test\\.seed=42\\): a*.*\\\\u000d\\\\u0301.*",
                        Pattern.DOTALL))
                .cause()
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void whatBreaksIsNamedAsWhatDoesNotHold() {
        assertThat(fails(List.of(7L), inputs -> inputs.between(3, 3), _ -> {
                    throw new StackOverflowError();
                }))
                .hasMessageStartingWith("case 1 of seed 7 (-Dlocksmith.test.seed=7): 3")
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void aSeedRepeatsEveryInput() {
        assertThat(drawn(List.of(42L))).hasSize(CASES).isEqualTo(drawn(List.of(42L)));
        assertThat(drawn(List.of(42L))).isNotEqualTo(drawn(List.of(43L)));
    }

    @Test
    void everyRunHasOneSeedMoreThanTheOneThatIsAlwaysTheSame() {
        assertThat(Property.seeds(Optional.empty())).hasSize(2).contains(2026L);
        assertThat(Property.seeds(Optional.of("42"))).containsExactly(42L);
        assertThat(Stream.generate(() -> Property.seeds(Optional.empty()))
                        .limit(20)
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void everySeedIsDrawnFrom() {
        assertThat(drawn(List.of(1L, 2L))).hasSize(2 * CASES);
    }

    @Test
    void theLimitsAndWhatProgramsStumbleOverAreDrawn() {
        var texts = drawn(List.of(2026L));

        assertThat(texts).contains("").anyMatch(text -> text.length() == 300);
        assertThat(texts).allMatch(text -> text.length() <= 300);
        for (var awkward : List.of("\r\n", "\0", "\u00a0", "\u0301", "\ud83d\ude00"))
            assertThat(texts).anyMatch(text -> text.contains(awkward));
        assertThat(texts)
                .as("half a pair")
                .anyMatch(text -> text.codePoints().anyMatch(each -> each >= 0xd800 && each <= 0xdfff));
    }

    private static List<String> drawn(List<Long> seeds) {
        var drawn = new ArrayList<String>();
        Property.forAll(seeds, CASES, inputs -> inputs.unicode(300), drawn::add);
        return drawn;
    }

    private static <T> AssertionError fails(
            List<Long> seeds, Function<RandomInputs, T> input, ThrowingConsumer<? super T> holds) {
        return catchThrowableOfType(AssertionError.class, () -> Property.forAll(seeds, CASES, input, holds));
    }
}
