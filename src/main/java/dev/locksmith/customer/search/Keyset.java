package dev.locksmith.customer.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Keyset pagination: which stretches of an index, one after the other, hold what comes after a position. Each is one
/// range of the index in its own order, so that the first row of a page costs what the last one does.
///
/// @param from the page begins beyond it; empty = with the first row, or going backward with the last
/// @param forward false = towards the beginning of the sort order, the nearest row first
record Keyset(CustomerSort sort, boolean ascending, Optional<Position> from, boolean forward) {
    /// Conditions in HQL over a row `l`, an empty one for all rows, with the parameters `key`, `none` (an empty key)
    /// and `id`.
    List<String> ranges() {
        if (sort == CustomerSort.ID) return List.of(from.isPresent() ? "l.customerId " + beyond() + " :id" : "");
        var known = key() + " > :none";
        var unknown = key() + " = :none";
        if (from.isEmpty()) return forward ? List.of(known, unknown) : List.of(unknown, known);
        if (from.get().isUnknown()) {
            var rest = unknown + " and l.customerId " + beyond() + " :id";
            return forward ? List.of(rest) : List.of(rest, known);
        }
        var equal = key() + " = :key and l.customerId " + beyond() + " :id";
        var further = scansUp() ? key() + " > :key" : key() + " < :key and " + known;
        return Stream.of(equal, further, forward ? unknown : "")
                .filter(range -> !range.isEmpty())
                .toList();
    }

    String order() {
        var direction = scansUp() ? " asc" : " desc";
        return (sort == CustomerSort.ID ? "" : key() + direction + ", ") + "l.customerId" + direction;
    }

    private String key() {
        return "l." + sort.attribute();
    }

    private boolean scansUp() {
        return ascending == forward;
    }

    private String beyond() {
        return scansUp() ? ">" : "<";
    }
}
