package dev.locksmith.mail.letter;

import dev.locksmith.text.Texts;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// How a mail begins, and what it calls its reader.
public final class Greeting {
    /// Anyone can open an account under someone else's address with an advertisement for a name, and have us mail it.
    /// Programs make a link of whatever looks like an address: of a word, a full stop and a word of two letters.
    private static final Pattern ADVERTISEMENT =
            Pattern.compile("//|@|www[.\\u3002]|[\\p{L}\\p{N}][.\\u3002][\\p{L}\\p{N}-]{2}", Pattern.CASE_INSENSITIVE);

    /// Such as a joiner of no width: not to be seen, and not in the way of a program that looks for links.
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private static final int LONGEST = 100;

    private Greeting() {}

    /// @param name as the customer wrote it
    static String of(Texts texts, String name) {
        var line = name(name, LONGEST);
        return line.isEmpty() ? texts.get("greeting.nameless") : texts.get("greeting", line);
    }

    /// The name on one line, or nothing if it reads like an advertisement.
    public static String name(String name, int longest) {
        var line = OneLine.of(name, longest);
        var plain =
                UNSEEN.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC)).replaceAll("");
        return ADVERTISEMENT.matcher(plain).find() ? "" : line;
    }
}
