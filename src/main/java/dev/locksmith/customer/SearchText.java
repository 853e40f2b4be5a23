package dev.locksmith.customer;

import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.field.PersonName;
import dev.locksmith.text.SafeText;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is looked for and sorted by: small letters, without accents, so that `Åsa` is found as `asa` and stands
/// between `Asa` and `Asb`, on every database alike.
public final class SearchText {
    private static final int LONGEST = 2000;
    private static final int LONGEST_SORT_NAME = 600;
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");

    private SearchText() {}

    /// Name, e-mail, and the phones and postcodes of all addresses, with their digits and letters also in one piece.
    static String of(CustomerDetails details, List<AddressDetails> addresses) {
        var parts = new LinkedHashSet<String>();
        parts.add(fold(details.name().full()));
        parts.add(fold(details.email()));
        for (var address : addresses) {
            var telephone = address.contact().telephone();
            var postcode = fold(address.postal().postcode());
            parts.add(fold(telephone));
            parts.add(digits(telephone));
            parts.add(postcode);
            parts.add(BETWEEN_WORDS.matcher(postcode).replaceAll(""));
        }
        parts.remove("");
        return SafeText.cut(String.join(" ", parts), LONGEST);
    }

    static String sortName(PersonName name) {
        return SafeText.cut(fold(name.lastName() + " " + name.firstName()), LONGEST_SORT_NAME);
    }

    static String fold(String text) {
        var letters = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        var folded = new StringBuilder();
        Normalizer.normalize(letters, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .chars()
                .forEach(letter -> append(folded, (char) letter));
        return folded.toString().strip();
    }

    /// The letters that Unicode does not take apart.
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
            default -> folded.append(letter);
        }
    }

    public static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }

    /// The words of what someone typed, folded.
    public static List<String> words(String keywords) {
        return BETWEEN_WORDS
                .splitAsStream(fold(keywords))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
