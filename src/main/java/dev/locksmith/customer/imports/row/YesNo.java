package dev.locksmith.customer.imports.row;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Yes and no as files write them, and the words for an account that may sign in or may not.
final class YesNo {
    private static final Set<String> YES = Set.of("1", "true", "yes", "y", "on", "x", "ja", "j");
    private static final Set<String> NO = Set.of("0", "false", "no", "n", "off", "nej", "nee");
    private static final Set<String> ACTIVE = Set.of("active", "enabled", "aktiv", "aktiverad", "actief");
    private static final Set<String> INACTIVE = Set.of(
            "inactive",
            "disabled",
            "blocked",
            "banned",
            "suspended",
            "deactivated",
            "closed",
            "deleted",
            "archived",
            "inaktiv",
            "avaktiverad",
            "spärrad",
            "inactief",
            "geblokkeerd");

    private YesNo() {}

    /// Empty for any other word.
    static Optional<Boolean> of(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) return Optional.of(true);
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /// Whether an account is active, from a column that is about that.
    static Optional<Boolean> active(String text) {
        return state(text).or(() -> of(text));
    }

    /// The same from a column that asks whether it is disabled.
    static Optional<Boolean> notDisabled(String text) {
        return state(text).or(() -> of(text).map(disabled -> !disabled));
    }

    private static Optional<Boolean> state(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (ACTIVE.contains(word)) return Optional.of(true);
        return INACTIVE.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
