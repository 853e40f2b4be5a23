package dev.locksmith.customer.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// A selection of customers as a state: all whom a query finds, or nobody, but for exceptions. It costs the same
/// however many are selected.
///
/// @param all whether everybody is selected whom the query finds
/// @param exceptions ids of those with whom it is the other way round
public record Selection(CustomerQuery query, boolean all, Set<Long> exceptions) {
    public Selection {
        exceptions = Set.copyOf(exceptions);
    }

    public static Selection none(CustomerQuery query) {
        return new Selection(query, false, Set.of());
    }

    /// Everybody whom a query finds, now or later.
    public static Selection all(CustomerQuery query) {
        return new Selection(query, true, Set.of());
    }

    /// @param id of somebody whom the query finds
    public boolean isSelected(long id) {
        return all != exceptions.contains(id);
    }

    /// How many are selected.
    ///
    /// @param total how many the query finds
    public long count(long total) {
        return all ? Math.max(0, total - exceptions.size()) : exceptions.size();
    }

    public Selection toggled(long id) {
        return with(Set.of(id), !isSelected(id));
    }

    /// With some of those whom the query finds selected, or not.
    public Selection with(Collection<Long> ids, boolean selected) {
        var others = new HashSet<>(exceptions);
        if (selected == all) others.removeAll(Set.copyOf(ids));
        else others.addAll(ids);
        return new Selection(query, all, others);
    }

    /// The same customers in another order, or nobody where the query finds others.
    public Selection of(CustomerQuery other) {
        return query.findsSameAs(other) ? new Selection(other, all, exceptions) : none(other);
    }
}
