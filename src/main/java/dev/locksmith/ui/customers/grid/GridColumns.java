package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.CustomerSort;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.customers.filter.ValueLabels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The table's columns: what they show, how wide they are, and which of them give way.
final class GridColumns {
    private static final double SCROLL_BAR = 14;
    private static final double NARROWEST_NAME = 110;

    private final Texts texts;
    private final ColumnLayout layout;
    private final LongConsumer edit;
    private final ValueLabels labels;

    private final Map<GridColumn, TableColumn<GridLine, Optional<LoadedRow>>> columns = new EnumMap<>(GridColumn.class);
    private final BooleanProperty lastNameFirst = new SimpleBooleanProperty();
    private List<GridColumn> arranged = List.of();
    private boolean arranging;

    GridColumns(Texts texts, ColumnLayout layout, LongConsumer edit) {
        this.texts = texts;
        this.layout = layout;
        this.edit = edit;
        this.labels = new ValueLabels(texts);
    }

    void addTo(TableView<GridLine> table) {
        for (var column : GridColumn.values()) columns.put(column, column(column));
        table.getColumns().setAll(columns.values());
        table.getSortOrder().setAll(List.of(columns.get(GridColumn.ID)));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.widthProperty().subscribe(_ -> arrange(table));
        layout.chosen().subscribe(_ -> arrange(table));
        table.getColumns().addListener((ListChangeListener<TableColumn<GridLine, ?>>) _ -> {
            var order = order(table);
            // dragged, and not only made or hidden
            if (!arranging && !order.equals(arranged) && Set.copyOf(order).equals(Set.copyOf(arranged)))
                layout.choose(order);
        });
    }

    /// Tells the model what the headings say.
    static void sortInto(TableView<GridLine> table, GridModel model) {
        if (table.getSortOrder().isEmpty()) {
            model.sort(CustomerSort.ID, true);
            return;
        }
        var first = table.getSortOrder().getFirst();
        var ascending = first.getSortType() == TableColumn.SortType.ASCENDING;
        which(first).flatMap(GridColumn::sort).ifPresent(sort -> model.sort(sort, ascending));
    }

    /// Has the headings say what the rows are sorted by, and names begin with it.
    void showSort(TableView<GridLine> table, CustomerSort sort, boolean ascending) {
        lastNameFirst.set(sort == CustomerSort.NAME);
        columns.forEach((which, column) -> {
            if (!which.sort().equals(Optional.of(sort))) return;
            column.setSortType(ascending ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
            if (!table.getSortOrder().equals(List.of(column)))
                table.getSortOrder().setAll(List.of(column));
        });
    }

    /// Empty = a column that is no data of customers.
    static Optional<GridColumn> which(TableColumn<GridLine, ?> column) {
        return column.getUserData() instanceof GridColumn which ? Optional.of(which) : Optional.empty();
    }

    /// What a cell says.
    String text(GridColumn which, LoadedRow line) {
        return which.text(line, labels);
    }

    String heading(GridColumn which) {
        return texts.get("customers.column." + which.name());
    }

    private static List<GridColumn> order(TableView<GridLine> table) {
        return table.getColumns().stream()
                .filter(TableColumn::isVisible)
                .flatMap(column -> which(column).stream())
                .toList();
    }

    private TableColumn<GridLine, Optional<LoadedRow>> column(GridColumn which) {
        var column = new TableColumn<GridLine, Optional<LoadedRow>>(heading(which));
        column.setUserData(which);
        column.setId("column-" + which.name());
        column.setReorderable(which.choosable());
        column.setSortable(which.sort().isPresent());
        column.setPrefWidth(layout.width(which));
        column.setMinWidth(ColumnLayout.NARROWEST);
        column.setCellValueFactory(line -> line.getValue().loaded());
        column.setCellFactory(_ -> cell(which));
        if (which == GridColumn.ID) column.getStyleClass().add(StyleClass.NUMBER);
        column.widthProperty().subscribe((_, width) -> {
            if (!arranging) layout.remember(which, width.doubleValue());
        });
        return column;
    }

    private TableCell<GridLine, Optional<LoadedRow>> cell(GridColumn which) {
        return switch (which) {
            case NAME -> new NameCell(texts, lastNameFirst);
            case ACTION -> new EditCell();
            default -> new TextCell(which);
        };
    }

    /// As people chose; or, until they do, so that the least columns go when there is little room. What is left over
    /// widens name and e-mail.
    private void arrange(TableView<GridLine> table) {
        var room = table.getWidth() - SCROLL_BAR - others(table);
        if (room <= 0) return;
        arranging = true;
        var shown = new ArrayList<>(layout.chosen().get().orElseGet(() -> GridColumn.fitting(room)));
        if (layout.chosen().get().isPresent()) shown.add(GridColumn.ACTION);
        columns.forEach((which, column) -> column.setVisible(shown.contains(which)));
        arranged = List.copyOf(shown);
        order(table, shown);
        var spare = room - shown.stream().mapToDouble(layout::width).sum();
        columns.forEach((which, column) -> column.setPrefWidth(width(which, spare, shown)));
        arranging = false;
    }

    /// The columns that are no data of customers.
    private static double others(TableView<GridLine> table) {
        return table.getColumns().stream()
                .filter(column -> which(column).isEmpty())
                .mapToDouble(TableColumn::getWidth)
                .sum();
    }

    private void order(TableView<GridLine> table, List<GridColumn> shown) {
        var order = new ArrayList<TableColumn<GridLine, ?>>();
        table.getColumns().stream().filter(column -> which(column).isEmpty()).forEach(order::add);
        shown.forEach(which -> order.add(Objects.requireNonNull(columns.get(which))));
        columns.values().stream().filter(column -> !order.contains(column)).forEach(order::add);
        if (!order.equals(table.getColumns())) table.getColumns().setAll(order);
    }

    /// Where even the last columns of a new grid are too wide, the name gives way: an e-mail address cut off is no
    /// address. What people chose scrolls.
    private double width(GridColumn column, double spare, List<GridColumn> shown) {
        var wish = layout.width(column);
        if (spare >= 0) return Math.floor(wish + spare * share(column, shown));
        return column == GridColumn.NAME && layout.chosen().get().isEmpty()
                ? Math.max(NARROWEST_NAME, Math.floor(wish + spare))
                : wish;
    }

    /// What is left over goes to the name and the e-mail address, or to the one of them that is there.
    private static double share(GridColumn column, List<GridColumn> shown) {
        return switch (column) {
            case NAME -> shown.contains(GridColumn.EMAIL) ? 0.45 : 1;
            case EMAIL -> shown.contains(GridColumn.NAME) ? 0.55 : 1;
            default -> 0;
        };
    }

    /// Plain text; an ellipsis until it has come.
    private final class TextCell extends TableCell<GridLine, Optional<LoadedRow>> {
        private final GridColumn which;

        TextCell(GridColumn which) {
            this.which = which;
            if (which != GridColumn.GROUP) getStyleClass().add(StyleClass.MUTED);
            if (which == GridColumn.ID) getStyleClass().add(StyleClass.NUMBER);
        }

        @Override
        protected void updateItem(Optional<LoadedRow> line, boolean empty) {
            super.updateItem(line, empty);
            setText(
                    empty || line == null
                            ? null
                            : line.map(one -> which.text(one, labels)).orElse("…"));
        }
    }

    private final class EditCell extends TableCell<GridLine, Optional<LoadedRow>> {
        @Override
        protected void updateItem(Optional<LoadedRow> line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(null);
            if (empty || line == null) return;
            line.ifPresent(one -> {
                var link = Buttons.link(
                        texts.get("customers.edit"), () -> edit.accept(one.row().id()));
                link.getStyleClass().add(StyleClass.STRONG);
                link.setFocusTraversable(false);
                link.setAccessibleText(
                        texts.get("customers.edit.name", one.row().name()));
                setGraphic(link);
            });
        }
    }
}
