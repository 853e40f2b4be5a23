package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.SearchCancellation;
import dev.locksmith.ui.work.Background;
import dev.locksmith.ui.work.LatestOnly;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.value.ObservableValue;

/// How many customers the grid's query finds: an estimate where they are many, until somebody has them counted.
public final class GridTotal {
    private final GridReader reader;
    private final Background background;
    private final ObservableValue<CustomerQuery> query;
    private final LatestOnly lane = new LatestOnly();
    private final ReadOnlyLongWrapper value = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper estimated = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private Optional<SearchCancellation> running = Optional.empty();
    private Optional<Long> counted = Optional.empty();

    GridTotal(GridReader reader, Background background, ObservableValue<CustomerQuery> query) {
        this.reader = reader;
        this.background = background;
        this.query = query;
        query.subscribe(_ -> {
            counted = Optional.empty();
            cancel();
        });
    }

    public ReadOnlyLongProperty value() {
        return value.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty estimated() {
        return estimated.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty counting() {
        return counting.getReadOnlyProperty();
    }

    /// What a search says; of an estimate, what has been counted since is better.
    void found(long total, boolean isEstimate) {
        value.set(isEstimate ? counted.orElse(total) : total);
        estimated.set(isEstimate && counted.isEmpty());
    }

    void unknown() {
        found(0, false);
    }

    /// Counts, in the background; if it does so already, stops it.
    void toggleCounting() {
        if (counting.get()) cancel();
        else count();
    }

    private void count() {
        var asked = query.getValue();
        var cancellation = new SearchCancellation();
        running = Optional.of(cancellation);
        counting.set(true);
        background
                .run("customers.count", cancellation.of(() -> reader.count(asked)))
                .latestOf(lane)
                .onFailure(failure -> {
                    counting.set(false);
                    background.failed("customers.count", failure);
                })
                .then(total -> {
                    counting.set(false);
                    counted = Optional.of(total);
                    found(total, false);
                });
    }

    private void cancel() {
        if (!counting.get()) return;
        lane.take();
        counting.set(false);
        running.ifPresent(search ->
                background.perform("customers.cancel", search::cancel).quietly().then(_ -> {}));
    }
}
