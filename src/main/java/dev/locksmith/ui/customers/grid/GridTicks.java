package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.Selection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The selection for bulk acts: who is ticked in the grid. It has nothing to do with the row that is highlighted, which
/// is the [GridSelection]. It ends when the grid is asked for other customers, and not when they come in another order.
public final class GridTicks {
    private final ObjectProperty<CustomerQuery> query;
    private final ReadOnlyObjectWrapper<Selection> selection;
    private Optional<Long> anchor = Optional.empty();

    GridTicks(ObjectProperty<CustomerQuery> query) {
        this.query = query;
        selection = new ReadOnlyObjectWrapper<>(Selection.none(query.get()));
        query.subscribe((_, now) -> {
            if (!selection.get().query().findsSameAs(now)) anchor = Optional.empty();
            selection.set(selection.get().of(now));
        });
    }

    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    /// Ticks a line, or takes its tick away; the next range begins here. A line that has not been read yet is nobody's.
    public void toggle(GridLine line) {
        id(line).ifPresent(id -> {
            selection.set(selection.get().toggled(id));
            anchor = Optional.of(id);
        });
    }

    /// Does to all lines from the one ticked last up to this one what was done to that one. Where one between them is
    /// not in memory, so that nobody could say who would be meant, only to this one.
    public void range(GridLine line, GridRows rows) {
        var begin = anchor.flatMap(id -> rows.indexOf((long) id));
        var between = begin.flatMap(index -> rows.idsBetween(index, line.index()));
        if (between.isEmpty()) toggle(line);
        else tick(between.get(), selection.get().isSelected(anchor.orElseThrow()));
    }

    private void tick(List<Long> ids, boolean ticked) {
        selection.set(selection.get().with(ids, ticked));
    }

    /// Everybody who matches.
    public void all() {
        anchor = Optional.empty();
        selection.set(Selection.all(query.get()));
    }

    public void clear() {
        anchor = Optional.empty();
        selection.set(Selection.none(query.get()));
    }

    private static Optional<Long> id(GridLine line) {
        return line.loaded().get().map(row -> row.row().id());
    }
}
