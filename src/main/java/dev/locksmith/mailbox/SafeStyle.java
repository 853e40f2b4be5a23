package dev.locksmith.mailbox;

import java.util.Locale;
import java.util.Set;

/// Sanitizes CSS: a style stays only if it can load nothing, that is, if it names no function but those that reckon
/// colours and lengths, and no rule but those for a medium. What breaks this is dropped whole, since a repaired style
/// may read as anything.
///
/// It is read by hand and once, so that a long style costs no more than its length.
final class SafeStyle {
    private static final Set<String> FUNCTIONS =
            Set.of("", "and", "calc", "hsl", "hsla", "max", "min", "not", "only", "or", "rgb", "rgba");

    private SafeStyle() {}

    /// @param style of an attribute or a style sheet
    /// @return the style without its comments, or empty
    static String of(String style) {
        var plain = withoutComments(style);
        for (int i = 0; i < plain.length(); i++)
            switch (plain.charAt(i)) {
                // an escape can spell any word, and markup has no business in a style
                case '\\', '<', '\0' -> {
                    return "";
                }
                case '(' -> {
                    if (!FUNCTIONS.contains(wordBefore(plain, i))) return "";
                }
                case '@' -> {
                    if (!wordAfter(plain, i).equals("media")) return "";
                }
                default -> {}
            }
        return plain.strip();
    }

    /// A comment that is not closed goes to the end.
    private static String withoutComments(String style) {
        var plain = new StringBuilder();
        int from = 0;
        for (int open = style.indexOf("/*"); open >= 0; open = style.indexOf("/*", from)) {
            plain.append(style, from, open).append(' ');
            int close = style.indexOf("*/", open + 2);
            if (close < 0) return plain.toString();
            from = close + 2;
        }
        return plain.append(style, from, style.length()).toString();
    }

    private static String wordBefore(String style, int end) {
        int begin = end;
        while (begin > 0 && ofWord(style.charAt(begin - 1))) begin--;
        return style.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    private static String wordAfter(String style, int at) {
        int end = at + 1;
        while (end < style.length() && ofWord(style.charAt(end))) end++;
        return style.substring(at + 1, end).toLowerCase(Locale.ROOT);
    }

    private static boolean ofWord(char letter) {
        return letter == '-' || letter == '_' || letter >= '\u0080' || Character.isLetterOrDigit(letter);
    }
}
