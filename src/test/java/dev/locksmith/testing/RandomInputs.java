package dev.locksmith.testing;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws the inputs of one case of a property test: whatever the seed says, the limits more often than the middle.
public final class RandomInputs {
    /// One draw in so many is a limit: the least or the most that is allowed.
    private static final int LIMIT_IN = 6;

    /// What programs stumble over: line ends, controls, spaces of every kind, marks that combine, letters that have
    /// several forms or lengths, right-to-left marks, an emoji of several code points, halves of surrogate pairs.
    private static final List<String> AWKWARD = List.of(
            "\r\n",
            "\r",
            "\n",
            "\t",
            "\0",
            "\u001b",
            "\u001c",
            "\u001f",
            "\u007f",
            "\u0085",
            " ",
            "\u00a0",
            "\u2003",
            "\u2028",
            "\u3000",
            "\u200b",
            "\ufeff",
            "\u0301",
            "\u030a",
            "\u0308",
            "e\u0301",
            "\u00e9",
            "\u00e5",
            "\u212b",
            "\u212a",
            "\ufb01",
            "\u00df",
            "\u0130",
            "\u0131",
            "\u05e9",
            "\u202e",
            "\uac00",
            "\ud83d\ude00",
            "\ud835\udc9c",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "\ud83d",
            "\ude00",
            "\uffff",
            "\udbff\udfff");

    private final Random random;

    RandomInputs(Random random) {
        this.random = random;
    }

    public int between(int least, int most) {
        if (random.nextInt(LIMIT_IN) == 0) return random.nextBoolean() ? least : most;
        return random.nextInt(least, most + 1);
    }

    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    /// A text of these characters.
    public String text(String characters, int shortest, int longest) {
        return text(shortest, longest, () -> pick(characters));
    }

    /// ASCII, controls included.
    public String ascii(int longest) {
        return text(0, longest, () -> String.valueOf((char) random.nextInt(128)));
    }

    /// Any code units at all: every script, what programs stumble over, and halves of surrogate pairs.
    ///
    /// @param longest in code units
    public String unicode(int longest) {
        var text = text(0, longest, this::anyCharacter);
        return text.substring(0, Math.min(longest, text.length()));
    }

    public <T> List<T> list(int shortest, int longest, Supplier<T> element) {
        return Stream.generate(element).limit(between(shortest, longest)).toList();
    }

    private String text(int shortest, int longest, Supplier<String> character) {
        return IntStream.range(0, between(shortest, longest))
                .mapToObj(_ -> character.get())
                .collect(Collectors.joining());
    }

    private String pick(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }

    private String anyCharacter() {
        return switch (random.nextInt(4)) {
            case 0 -> AWKWARD.get(random.nextInt(AWKWARD.size()));
            case 1 -> String.valueOf((char) random.nextInt(0x180));
            case 2 -> String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1));
            default -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
        };
    }
}
