package dev.locksmith.ui.mail;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Masks the secrets of links in text: they can be opened and copied, but not read from the screen or a picture
/// (R2). All else stays as it was sent, line ends included.
final class Masked {
    private static final String DOTS = "••••••••";
    /// Where quoted-printable breaks a line that must not end there (RFC 2045 6.7).
    private static final String SOFT_BREAK = "(?:=\\r?\\n)";
    private static final Pattern BREAKS = Pattern.compile(SOFT_BREAK);
    private static final Pattern PLAIN = Pattern.compile("(token=)[A-Za-z0-9_-]{8,}");
    private static final Pattern QUOTED =
            Pattern.compile("(" + spread("token") + SOFT_BREAK + "*=3D)((?:" + SOFT_BREAK + "*[A-Za-z0-9_-]){8,})");

    private Masked() {}

    /// A text as people read it, or an address.
    static String text(String text) {
        return PLAIN.matcher(text).replaceAll("$1" + DOTS);
    }

    /// A message as it went over the wire, where a secret may be spread over lines.
    static String source(String source) {
        return text(QUOTED.matcher(source).replaceAll(Masked::covered));
    }

    /// The lines that the secret was spread over stay as many.
    private static String covered(MatchResult found) {
        var breaks = BREAKS.matcher(found.group(2)).results().map(MatchResult::group);
        return found.group(1) + DOTS + String.join("", breaks.toList());
    }

    private static String spread(String word) {
        return String.join(SOFT_BREAK + "*", word.split(""));
    }
}
