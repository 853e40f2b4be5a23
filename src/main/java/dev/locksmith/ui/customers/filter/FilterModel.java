package dev.locksmith.ui.customers.filter;

import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerState;
import dev.locksmith.customer.view.FilterVocabulary;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The filters that the grid is under, in the order in which people set them.
public final class FilterModel {
    private final ObjectProperty<List<CustomerFilter>> filters = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<FilterVocabulary> vocabulary;

    /// @param states by which customers can be filtered
    public FilterModel(List<CustomerState> states) {
        vocabulary = new SimpleObjectProperty<>(new FilterVocabulary(List.of(), List.of(), states));
    }

    public ObjectProperty<List<CustomerFilter>> filters() {
        return filters;
    }

    /// What can be chosen from; without groups and websites until they have been read.
    public ObjectProperty<FilterVocabulary> vocabulary() {
        return vocabulary;
    }

    public void add(CustomerFilter filter) {
        if (filters.get().contains(filter)) return;
        var all = new ArrayList<>(filters.get());
        all.add(filter);
        filters.set(List.copyOf(all));
    }

    void replace(CustomerFilter before, CustomerFilter after) {
        filters.set(filters.get().stream()
                .map(filter -> filter.equals(before) ? after : filter)
                .distinct()
                .toList());
    }

    void remove(CustomerFilter filter) {
        filters.set(
                filters.get().stream().filter(other -> !other.equals(filter)).toList());
    }

    public void clear() {
        filters.set(List.of());
    }
}
