package dev.locksmith.customer.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The query plan: how one query is answered. Where some condition has few customers, it starts from them; else it
/// walks along the index of the sort order and looks at each.
final class SearchPlan {
    /// So many of one condition are read, where several together may leave fewer.
    private static final int MOST_TO_INTERSECT = 50_000;

    private final CustomerQuery query;
    private final Conditions conditions;
    private final List<Condition> asked;
    private final boolean trigrams;
    private final int mostAtOnce;

    SearchPlan(CustomerQuery query, Conditions conditions, boolean trigrams, int mostAtOnce) {
        this.query = query;
        this.conditions = conditions;
        this.trigrams = trigrams;
        this.mostAtOnce = mostAtOnce;
        asked = conditions.of(query);
    }

    /// Everybody in order, unless they are more than are read at once.
    Optional<List<Position>> resolve(SearchQueries reader) {
        return candidates(reader)
                .filter(found -> found.size() <= mostAtOnce)
                .map(found ->
                        found.stream().sorted(Position.order(query.ascending())).toList());
    }

    private Optional<List<Position>> candidates(SearchQueries reader) {
        if (asked.isEmpty()) return Optional.of(some(reader));
        var found = few(reader).map(ids -> reader.positions(conditions, asked, query.sort(), List.copyOf(ids)));
        // such a database finds the best way along its own rows by itself
        return found.isEmpty() && trigrams ? Optional.of(some(reader)) : found;
    }

    private List<Position> some(SearchQueries reader) {
        return reader.some(conditions, asked, query.sort(), mostAtOnce + 1);
    }

    /// Few who include everybody that meets all conditions.
    private Optional<Set<Long>> few(SearchQueries reader) {
        var many = new ArrayList<Condition>();
        for (var condition : asked) {
            var members = members(reader, condition, mostAtOnce);
            if (members.isPresent()) return members;
            if (!condition.sources().isEmpty()) many.add(condition);
        }
        return many.size() < 2 ? Optional.empty() : intersection(reader, many);
    }

    private Optional<Set<Long>> intersection(SearchQueries reader, List<Condition> many) {
        var common = Optional.<Set<Long>>empty();
        for (var condition : many) {
            var members = members(reader, condition, MOST_TO_INTERSECT);
            if (members.isEmpty()) continue;
            common.ifPresent(members.get()::retainAll);
            common = members;
        }
        return common.filter(ids -> ids.size() <= mostAtOnce);
    }

    private Optional<Set<Long>> members(SearchQueries reader, Condition condition, int most) {
        if (condition.sources().isEmpty())
            return condition.equals(Condition.NEVER) ? Optional.of(Set.of()) : Optional.empty();
        var ids = new HashSet<Long>();
        for (var source : condition.sources()) {
            var found = reader.ids(conditions, source, most + 1);
            if (found.size() > most) return Optional.empty();
            ids.addAll(found);
        }
        return ids.size() > most ? Optional.empty() : Optional.of(ids);
    }

    List<Position> page(SearchQueries reader, Optional<Position> from, boolean forward, int size) {
        return reader.page(conditions, asked, new Keyset(query.sort(), query.ascending(), from, forward), size);
    }

    /// Those of some customers whom the query finds, in order.
    List<Position> among(SearchQueries reader, List<Long> ids) {
        return reader.positions(conditions, asked, query.sort(), ids).stream()
                .sorted(Position.order(query.ascending()))
                .toList();
    }

    /// How many, but no more than so many.
    int countUpTo(SearchQueries reader, int most) {
        var sources = asked.getFirst().sources();
        if (asked.size() > 1 || sources.isEmpty())
            return reader.some(conditions, asked, CustomerSort.ID, most).size();
        var ids = new HashSet<Long>();
        // one has several rows where several resets, say, are live
        for (var source : sources) ids.addAll(reader.ids(conditions, source, 2 * most));
        return Math.min(ids.size(), most);
    }

    long count(SearchQueries reader) {
        return reader.count(conditions, asked);
    }
}
