package dev.locksmith.customer.search;

import dev.locksmith.customer.index.SearchField;
import java.util.Optional;

/// What one alternative of a search term asks of a customer.
sealed interface Criterion {
    /// A word of the index begins so.
    ///
    /// @param field empty = of any
    record WordPrefix(Optional<SearchField> field, String prefix) implements Criterion {
        static WordPrefix any(String prefix) {
            return new WordPrefix(Optional.empty(), prefix);
        }

        static WordPrefix of(SearchField field, String prefix) {
            return new WordPrefix(Optional.of(field), prefix);
        }
    }

    /// The e-mail address has this in it, anywhere.
    record EmailPart(String part) implements Criterion {}

    record CustomerId(long id) implements Criterion {}
}
