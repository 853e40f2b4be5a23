package dev.locksmith.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words of one kind of reader in one language, with the common ones behind them.
///
/// Every text is a [MessageFormat] pattern: placeholders are `{0}`, and an apostrophe is written `’`.
public final class Texts {
    private final Locale locale;
    private final ResourceBundle own;
    private final ResourceBundle common;

    private Texts(Bundle bundle, Locale locale) {
        this.locale = locale;
        this.own = load(bundle, locale);
        // never half a language: where the readers' own texts are not translated, the common ones are English too
        this.common = load(Bundle.COMMON, own.getLocale());
    }

    /// The texts of a bundle; a language without a translation falls back to English.
    public static Texts of(Bundle bundle, Locale locale) {
        return new Texts(bundle, locale);
    }

    /// The languages in which a bundle is written, English first.
    public static List<String> languages(Bundle bundle) {
        var translated = Stream.of(Locale.getISOLanguages())
                .filter(language -> load(bundle, Locale.of(language))
                        .getLocale()
                        .getLanguage()
                        .equals(language));
        return Stream.concat(Stream.of(Locale.ENGLISH.getLanguage()), translated)
                .toList();
    }

    /// The text with its placeholders filled in; numbers and dates are written as the language writes them.
    ///
    /// @throws java.util.MissingResourceException for a key that no bundle has, which a test rules out
    public String get(String key, @Nullable Object... values) {
        var pattern = own.containsKey(key) ? own.getString(key) : common.getString(key);
        return new MessageFormat(pattern, locale).format(values);
    }

    /// Like [#get], for a text that some of its kind have and others do not need.
    public Optional<String> find(String key, @Nullable Object... values) {
        return own.containsKey(key) || common.containsKey(key) ? Optional.of(get(key, values)) : Optional.empty();
    }

    /// The language the texts are in: English where there are none in the language asked for.
    public Locale language() {
        return own.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : own.getLocale();
    }

    /// The bundle itself, for libraries that look texts up on their own.
    public ResourceBundle own() {
        return own;
    }

    public Locale locale() {
        return locale;
    }

    private static ResourceBundle load(Bundle bundle, Locale locale) {
        var english = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(bundle.baseName(), locale, Texts.class.getClassLoader(), english);
    }
}
