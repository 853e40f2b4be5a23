package dev.locksmith.customer.search;

import java.util.List;
import java.util.stream.Stream;

/// A predicate of a query over the index, in two forms.
///
/// @param check HQL that is true of a row `l`
/// @param sources HQL queries that select customers' ids by an index and together miss nobody of whom the check is
/// true; none = there is no such index
record Condition(String check, List<String> sources) {
    static final Condition NEVER = new Condition("1 = 0", List.of());

    /// A condition on indexed columns of the row.
    ///
    /// @param predicate calls the row `l`
    static Condition onRow(String predicate) {
        return new Condition(predicate, List.of("select l.customerId from ListingEntity l where " + predicate));
    }

    static Condition any(List<Condition> alternatives) {
        if (alternatives.isEmpty()) return NEVER;
        var sources = alternatives.stream().anyMatch(alternative -> alternative.sources.isEmpty())
                ? Stream.<String>empty()
                : alternatives.stream().flatMap(alternative -> alternative.sources.stream());
        return new Condition(
                "("
                        + String.join(
                                " or ",
                                alternatives.stream().map(Condition::check).toList()) + ")",
                sources.distinct().toList());
    }

    /// All of them; found by the last, as the longest words are typed last.
    static Condition all(List<Condition> conditions) {
        return new Condition(
                "("
                        + String.join(
                                " and ",
                                conditions.stream().map(Condition::check).toList()) + ")",
                conditions.isEmpty() ? List.of() : conditions.getLast().sources);
    }
}
