package dev.locksmith.mail.letter;

import java.util.regex.Pattern;

/// Makes text from outside fit for a header, a list or a log: one line, no control characters, not too long.
public final class OneLine {
    /// Line breaks and controls, and the signs that turn the reading direction of whatever follows.
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final Pattern GAP = Pattern.compile(" {2,}");

    private OneLine() {}

    public static String of(String text, int longest) {
        var line =
                GAP.matcher(UNFIT.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
        return line.length() <= longest ? line : line.substring(0, longest - (splitsAt(line, longest) ? 1 : 0));
    }

    /// Whether a cut there would halve a character beyond the basic plane.
    private static boolean splitsAt(String line, int index) {
        return Character.isHighSurrogate(line.charAt(index - 1));
    }
}
