package dev.locksmith.customer.search;

import dev.locksmith.customer.Gender;
import dev.locksmith.customer.index.SearchField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// A filter: what a customer in the grid must be like. Of several, all must hold.
public sealed interface CustomerFilter {
    /// Each word begins a word of the field.
    record FieldText(SearchField field, String text) implements CustomerFilter {}

    /// From the first to the last, both included.
    record IdRange(long first, long last) implements CustomerFilter {}

    /// @param end not included
    record CreatedRange(Instant start, Instant end) implements CustomerFilter {
        /// Before all customers.
        public static final Instant OPEN_START = Instant.EPOCH;

        /// After all customers.
        public static final Instant OPEN_END = Instant.parse("9999-12-31T00:00:00Z");
    }

    /// So many days ago or less, whenever it is asked.
    record CreatedLately(int days) implements CustomerFilter {}

    /// From the first to the last, both included.
    record BornRange(LocalDate first, LocalDate last) implements CustomerFilter {
        /// Before all customers.
        public static final LocalDate OPEN_FIRST = LocalDate.of(1, 1, 1);

        /// After all customers.
        public static final LocalDate OPEN_LAST = LocalDate.of(9999, 12, 31);
    }

    /// One of these groups.
    record InGroup(Set<Long> ids) implements CustomerFilter {}

    /// On one of these websites.
    record OnWebsite(Set<Long> ids) implements CustomerFilter {}

    /// With the default billing address in one of these countries, as ISO 3166-1 alpha-2.
    record InCountry(Set<String> codes) implements CustomerFilter {}

    record OfGender(Set<Gender> genders) implements CustomerFilter {}

    record IsActive(boolean holds) implements CustomerFilter {}

    record IsConfirmed(boolean holds) implements CustomerFilter {}

    record HasPassword(boolean holds) implements CustomerFilter {}

    /// In a state that another room keeps.
    record InState(CustomerState state) implements CustomerFilter {}
}
