package dev.locksmith.text;

import java.util.Locale;

/// One file of texts for each kind of reader.
public enum Bundle {
    /// Sentences about expected failures, and names that every way in needs.
    COMMON,
    /// Staff, in the window.
    CONSOLE,
    /// Customers, on the pages of the shop.
    STOREFRONT,
    /// Customers, in their mail.
    MAIL,
    /// Whoever types commands.
    COMMAND;

    String baseName() {
        return "dev.locksmith.text." + name().toLowerCase(Locale.ROOT);
    }
}
