package dev.locksmith.ui.customers.grid;

import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Who is selected in the grid: a customer, not a line, so that whatever is searched, sorted or reloaded, nobody else
/// becomes selected by standing where that customer stood.
public final class GridSelection {
    private final ObjectProperty<Optional<Long>> customer = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<GridLine>> awaited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Integer>> line = new ReadOnlyObjectWrapper<>(Optional.empty());
    private GridRows rows = new GridRows(0);
    private LongConsumer whenChosen = id -> customer.set(Optional.of(id));

    GridSelection() {
        customer.subscribe(_ -> place());
    }

    public ObjectProperty<Optional<Long>> customer() {
        return customer;
    }

    /// The line that was chosen before its customer had been read: until then, it is not known who is meant.
    public ReadOnlyObjectProperty<Optional<GridLine>> awaited() {
        return awaited.getReadOnlyProperty();
    }

    /// The line to be highlighted; empty = none that is in memory.
    public ReadOnlyObjectProperty<Optional<Integer>> line() {
        return line.getReadOnlyProperty();
    }

    /// @param decides is told whom people choose, and selects that customer, or does not
    public void onChoice(LongConsumer decides) {
        whenChosen = decides;
    }

    /// People choose a line, by mouse or key.
    public void choose(GridLine chosen) {
        var row = chosen.loaded().get();
        awaited.set(row.isPresent() ? Optional.empty() : Optional.of(chosen));
        row.ifPresent(known -> whenChosen.accept(known.row().id()));
        place();
    }

    /// Lines have been read.
    void follow(GridRows read) {
        rows = read;
        var waited = awaited.get();
        awaited.set(waited.filter(rows::contains));
        awaited.get().filter(chosen -> chosen.loaded().get().isPresent()).ifPresent(this::choose);
        place();
    }

    private void place() {
        line.set(awaited.get().map(GridLine::index).or(() -> customer.get().flatMap(id -> rows.indexOf((long) id))));
    }
}
