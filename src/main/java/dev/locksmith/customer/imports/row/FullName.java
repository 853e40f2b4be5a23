package dev.locksmith.customer.imports.row;

import java.util.Optional;

/// A name written in one piece. `Last, First` is taken at its comma, anything else before its last word.
record FullName(String first, String last) {
    static Optional<FullName> of(String text) {
        if (text.isBlank()) return Optional.empty();
        var comma = text.indexOf(',');
        if (comma > 0)
            return Optional.of(new FullName(
                    text.substring(comma + 1).strip(), text.substring(0, comma).strip()));
        var space = text.strip().lastIndexOf(' ');
        return Optional.of(
                space < 0
                        ? new FullName(text.strip(), "")
                        : new FullName(
                                text.strip().substring(0, space).strip(),
                                text.strip().substring(space + 1)));
    }
}
