package dev.locksmith.customer.demo;

import java.text.Normalizer;
import java.util.Locale;

/// Names as e-mail addresses have them.
final class Latin {
    private Latin() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^a-z]", "");
    }
}
