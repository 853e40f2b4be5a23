package dev.locksmith.mail.letter;

import dev.locksmith.text.SafeText;
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
        return SafeText.cut(line, longest);
    }
}
