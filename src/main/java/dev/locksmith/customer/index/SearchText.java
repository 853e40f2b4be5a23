package dev.locksmith.customer.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Case folding and word breaking: text as it is looked for, in small letters and without accents, so that `Åsa` is
/// found as `asa`, on every database alike.
public final class SearchText {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s=]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");

    private SearchText() {}

    public static String fold(String text) {
        var letters = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        var folded = new StringBuilder();
        Normalizer.normalize(letters, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .chars()
                .forEach(letter -> append(folded, (char) letter));
        return folded.toString().strip();
    }

    /// The letters that Unicode does not take apart, and the Greek one that looks otherwise at the end of a word.
    private static void append(StringBuilder folded, char letter) {
        switch (letter) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case 'ς' -> folded.append('σ');
            default -> folded.append(letter);
        }
    }

    public static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }

    /// What stands between spaces, of text that is folded.
    public static List<String> words(String folded) {
        return split(BETWEEN_WORDS, folded);
    }

    /// The runs of letters and digits of text that is folded: `o'brien-smith` has three.
    public static List<String> parts(String folded) {
        return split(NO_LETTER, folded);
    }

    /// The letters and digits alone, in one piece.
    public static String joined(String folded) {
        return NO_LETTER.matcher(folded).replaceAll("");
    }

    /// The parts of every word, and the whole word in one piece where it has several.
    static List<String> withJoined(String folded) {
        var all = new ArrayList<String>();
        for (var word : words(folded)) {
            var parts = parts(word);
            all.addAll(parts);
            if (parts.size() > 1) all.add(joined(word));
        }
        return all;
    }

    private static List<String> split(Pattern between, String folded) {
        return Stream.of(between.split(folded)).filter(part -> !part.isEmpty()).toList();
    }
}
