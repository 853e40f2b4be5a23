package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.view.ViewColumn;
import dev.locksmith.customer.view.Words;
import dev.locksmith.ui.screen.WindowMemory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The column layout: which columns there are, in which order and how wide, remembered from one start to the next.
public final class ColumnLayout {
    static final double NARROWEST = 44;

    private static final String CHOSEN = "customers.columns";

    private final WindowMemory memory;
    private final ReadOnlyObjectWrapper<Optional<List<GridColumn>>> chosen;

    ColumnLayout(WindowMemory memory) {
        this.memory = memory;
        chosen = new ReadOnlyObjectWrapper<>(
                memory.get(CHOSEN).map(ColumnLayout::parse).filter(all -> !all.isEmpty()));
    }

    private static List<GridColumn> parse(String names) {
        return Stream.of(names.split(" "))
                .flatMap(name -> column(name).stream())
                .distinct()
                .toList();
    }

    private static Optional<GridColumn> column(String written) {
        return Words.constant(GridColumn.class, written).filter(GridColumn::choosable);
    }

    /// What people chose, left to right; empty = nothing yet, so what there is room for.
    ReadOnlyObjectProperty<Optional<List<GridColumn>>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// What is there now, whether chosen or not.
    List<GridColumn> shown() {
        return chosen.get()
                .orElseGet(() -> Arrays.stream(GridColumn.values())
                        .filter(column -> column.byDefault() && column.choosable())
                        .toList());
    }

    void choose(List<GridColumn> columns) {
        var wish = columns.stream().filter(GridColumn::choosable).distinct().toList();
        // a grid without columns could not be brought back by its headings
        if (wish.isEmpty()) return;
        memory.put(
                CHOSEN, String.join(" ", wish.stream().map(GridColumn::written).toList()));
        chosen.set(Optional.of(wish));
    }

    /// Adds a column at the end, or takes it away.
    void toggle(GridColumn column, boolean wanted) {
        var wish = new ArrayList<>(shown());
        wish.remove(column);
        if (wanted) wish.add(column);
        choose(wish);
    }

    /// As a new grid is.
    public void reset() {
        memory.put(CHOSEN, "");
        Arrays.stream(GridColumn.values()).forEach(column -> memory.put(key(column), ""));
        chosen.set(Optional.empty());
    }

    double width(GridColumn column) {
        return memory.number(key(column)).filter(width -> width >= NARROWEST).orElse(column.width());
    }

    void remember(GridColumn column, double width) {
        memory.put(key(column), Long.toString(Math.round(width)));
    }

    private static String key(GridColumn column) {
        return "customers.column." + column.name();
    }

    /// As a view has it; empty = as a new grid is.
    public List<ViewColumn> written() {
        return chosen.get().stream()
                .flatMap(List::stream)
                .map(column -> new ViewColumn(column.written(), OptionalInt.of((int) Math.round(width(column)))))
                .toList();
    }

    /// @return the names of those that this grid does not have
    public List<String> show(List<ViewColumn> wished) {
        wished.forEach(wish ->
                column(wish.name()).ifPresent(column -> wish.width().ifPresent(width -> remember(column, width))));
        var known =
                wished.stream().flatMap(wish -> column(wish.name()).stream()).toList();
        if (known.isEmpty()) reset();
        else choose(known);
        return wished.stream()
                .map(ViewColumn::name)
                .filter(name -> column(name).isEmpty())
                .toList();
    }
}
