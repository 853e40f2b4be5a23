package dev.locksmith.customer.imports;

import dev.locksmith.customer.Website;
import java.util.List;
import java.util.Optional;

/// The website a row goes to.
record Destination(Website preset, List<Website> all, boolean unknownToPreset) {
    /// Empty when the row names a website that is not here, and such rows are refused.
    Optional<Website> of(ImportRow row) {
        var code = row.text(ImportField.WEBSITE, preset.code());
        return all.stream()
                .filter(website -> website.code().equals(code))
                .findFirst()
                .or(() -> unknownToPreset ? Optional.of(preset) : Optional.empty());
    }

    /// True when the row names another website than the one it goes to.
    boolean diverts(ImportRow row, Website chosen) {
        return !row.text(ImportField.WEBSITE, chosen.code()).equals(chosen.code());
    }
}
