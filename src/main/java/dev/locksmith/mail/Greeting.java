package dev.locksmith.mail;

import dev.locksmith.text.Texts;
import java.util.regex.Pattern;

/// How a mail begins.
final class Greeting {
    /// Anyone can open an account under someone else's address with an advertisement for a name, and have us mail it.
    private static final Pattern ADVERTISEMENT = Pattern.compile("://|www\\.|\\.\\w{2,}/", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 100;

    private Greeting() {}

    /// @param name as the customer wrote it; left out when it is empty or reads like an advertisement
    static String of(Texts texts, String name) {
        var line = OneLine.of(name, LONGEST);
        return line.isEmpty() || ADVERTISEMENT.matcher(line).find()
                ? texts.get("greeting.nameless")
                : texts.get("greeting", line);
    }
}
