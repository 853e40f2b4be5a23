package dev.locksmith.text;

import java.util.regex.Pattern;

/// Makes text from outside fit for a column: without what no database stores, and cut between characters.
public final class SafeText {
    /// NUL and half a character; PostgreSQL does not even take a question with one of them in it.
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private SafeText() {}

    public static boolean isStorable(String text) {
        return !UNSTORABLE.matcher(text).find();
    }

    /// The text with a mark in place of each character that cannot be stored.
    public static String storable(String text) {
        return UNSTORABLE.matcher(text).replaceAll("\uFFFD");
    }

    /// As much of the text as goes into the length, and no half character at its end.
    public static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
