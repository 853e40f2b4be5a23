package dev.locksmith.storefront.view;

import java.util.Locale;

/// A language that the shop speaks.
///
/// @param code of two letters
/// @param name as its speakers write it at the beginning of a line
public record Language(String code, String name) {
    public static Language of(String code) {
        var locale = Locale.of(code);
        var name = locale.getDisplayLanguage(locale);
        return new Language(code, name.substring(0, 1).toUpperCase(locale) + name.substring(1));
    }
}
