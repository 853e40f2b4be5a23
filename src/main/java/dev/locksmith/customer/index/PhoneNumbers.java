package dev.locksmith.customer.index;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import java.util.stream.Stream;

/// Phone numbers however they are written: `+46 70-123 45 67`, `0046701234567` and `070 123 45 67` in a Swedish address
/// are one number.
public final class PhoneNumbers {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /// Begins a number in another country, in most of the world.
    private static final String ABROAD = "00";

    /// Begins a number in one's own country, in most of the world.
    private static final String TRUNK = "0";

    private PhoneNumbers() {}

    /// The digits under which a number is found: with the country's code and without it, or as they are where it cannot
    /// be made out.
    ///
    /// @param countryCode of the address, ISO 3166-1 alpha-2, or empty
    static List<String> forms(String number, String countryCode) {
        var digits = SearchText.digits(number);
        if (digits.isEmpty()) return List.of();
        try {
            var parsed = NUMBERS.parse(number, countryCode.isEmpty() ? null : countryCode);
            var national = NUMBERS.getNationalSignificantNumber(parsed);
            return List.of(parsed.getCountryCode() + national, national);
        } catch (NumberParseException unknown) {
            return prefixes(number, digits).distinct().toList();
        }
    }

    /// What the beginning of a number, as somebody types it, may be the beginning of.
    public static List<String> prefixes(String typed) {
        return prefixes(typed, SearchText.digits(typed))
                .filter(prefix -> !prefix.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> prefixes(String typed, String digits) {
        if (typed.strip().startsWith("+")) return Stream.of(digits);
        if (digits.startsWith(ABROAD)) return Stream.of(digits.substring(ABROAD.length()));
        // in some countries, such as Italy, the zero is a part of the number
        return digits.startsWith(TRUNK) ? Stream.of(digits.substring(TRUNK.length()), digits) : Stream.of(digits);
    }
}
