package dev.locksmith.customer.imports.row;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// Countries by what files call them: ISO codes of two or three letters, or names in several languages.
public final class Countries {
    private static final List<String> LANGUAGES =
            List.of("en", "sv", "nl", "de", "fr", "es", "it", "da", "nb", "fi", "pt", "pl");

    private final Map<String, String> codes = new HashMap<>();

    public Countries() {
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            for (var language : LANGUAGES) codes.put(plain(country.getDisplayCountry(Locale.of(language))), code);
        }
        otherNames().forEach((name, code) -> codes.put(plain(name.toString()), code.toString()));
        // last, so that no name is taken for a code
        for (var code : Locale.getISOCountries()) {
            codes.put(plain(code), code);
            codes.put(plain(Locale.of("", code).getISO3Country()), code);
        }
    }

    /// The two-letter code.
    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(plain(name)))
                .or(() -> Optional.ofNullable(codes.get(plain(name.replaceAll("\\(.*?\\)", "")))));
    }

    /// Small letters without accents, punctuation and words that come and go.
    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return letters.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[’'`´.]", "")
                .replaceAll("[^\\p{L}]+", " ")
                .replaceAll("\\b(saint|sankt)\\b", "st")
                .replaceAll("\\bthe\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Properties otherNames() {
        var names = new Properties();
        try (var file = Objects.requireNonNull(Countries.class.getResourceAsStream("countries.properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            names.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return names;
    }
}
