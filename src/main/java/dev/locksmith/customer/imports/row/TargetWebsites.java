package dev.locksmith.customer.imports.row;

import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.customer.imports.file.ImportRow;
import dev.locksmith.customer.imports.file.Remark;
import dev.locksmith.customer.website.Website;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The website a row goes to.
///
/// @param preset of rows that name none
public record TargetWebsites(Website preset, List<Website> all) {
    /// Empty when the row names a website that is not here: on another one, the customer would be a stranger.
    Optional<Website> of(ImportRow row) {
        var code = row.text(ImportField.WEBSITE, preset.code());
        return all.stream().filter(website -> website.code().equals(code)).findFirst();
    }

    /// Why there is none.
    Remark unknown(ImportRow row) {
        return new Remark(
                "website",
                row.text(ImportField.WEBSITE, ""),
                all.stream().map(Website::code).collect(Collectors.joining(", ")));
    }
}
