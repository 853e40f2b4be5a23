package dev.locksmith.customer.index;

import java.util.Locale;

/// The sort order: the language whose rules names are sorted by, and how often it has been changed.
///
/// @param version rises with every change of the language; what was sorted under an older one is sorted anew
/// @param language an ISO 639 code
public record SortOrder(int version, String language) {
    static final SortOrder FIRST = new SortOrder(1, "en");

    SortOrder next(String other) {
        return new SortOrder(version + 1, other);
    }

    Locale locale() {
        return Locale.of(language);
    }

    /// As it is kept among the settings.
    String stored() {
        return version + ":" + language;
    }

    static SortOrder parse(String stored) {
        var parts = stored.split(":", 2);
        return new SortOrder(Integer.parseInt(parts[0]), parts[1]);
    }
}
